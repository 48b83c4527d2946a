import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

extension WalkMove {
    static let catalogue: [WalkMove] = [
        WalkMove(.importCatalogue, weight: 2, by: WalkCast.administrators) { world, session in
            let code = world.someFramework()
            let next = (world.versions[code] ?? 1) + 1
            // Now and then a version that is there already, or a unit that is changed without a version of its own.
            let version = world.chance(70) ? next : next - 1
            let verdict = try session.importCatalogue(
                WalkCast.catalogue(code, version: version, unitVersion: world.chance(90) ? version : 1),
                named: "plan.xml")
            if verdict.value != nil { world.versions[code] = version }
            return verdict.refusals
        },
        WalkMove(.recordAdoption, weight: 5, by: WalkCast.administrators) { world, session in
            let code = world.chance(80) ? WalkCast.full : WalkCast.short
            let units = world.chance(30) ? try world.unit(of: code).map { [$0] } ?? [] : []
            return try session.approve(
                code, units: units, panel: "Panelen", on: world.today.adding(days: world.number(-20...1)),
                decision: "P 2"
            ).refusals
        },
        WalkMove(.adoptFramework, weight: 1, by: WalkCast.administrators) { world, session in
            try session.adopt(
                world.someFramework(), decision: "Beslut 7", on: world.today.adding(days: world.number(-5...1))
            ).refusals
        },
    ]

    static let organisations: [WalkMove] = [
        WalkMove(.addOrganisation, weight: 2, by: WalkCast.administrators) { world, session in
            world.newcomers += 1
            let code = world.chance(90) ? "NY\(world.newcomers)" : world.someOrganisation()
            return try session.addOrganisation(
                OrganisationCode(code)!, name: world.chance(90) ? "Ny \(world.newcomers)" : WalkCast.centre,
                relation: world.pick(Organisation.Relation.allCases) ?? .member
            ).refusals
        },
        WalkMove(.correctOrganisation, weight: 2, by: WalkCast.administrators) { world, session in
            try session.correctOrganisation(
                OrganisationCode(world.someOrganisation())!,
                OrganisationCorrection(
                    number: world.chance(30) ? OrganisationNumber("212000-0001") : nil,
                    municipality: world.pick(Municipality.all)?.code,
                    relation: world.chance(30) ? world.pick(Organisation.Relation.allCases) : nil)
            ).refusals
        },
    ]

    static let time: [WalkMove] = [
        WalkMove(.correctClock, weight: 1, by: WalkCast.administrators) { world, session in
            let newest = try world.registry.read { try $0.position() }.number
            let lastRight = world.chance(70) ? nil : world.number(0...newest + 1)
            return try session.correctClock(lastRight: lastRight, reason: "Klockan gick fel.").refusals
        }
    ]

    static let people: [WalkMove] = [
        WalkMove(.addPractitioner, weight: 2, by: WalkCast.administrators) { world, session in
            world.newcomers += 1
            let handle = world.chance(90) ? "ny\(world.newcomers)" : world.someHandle()
            return try session.addPractitioner(
                Handle(handle)!, details: PractitionerDetails(name: "Ny \(world.newcomers)"),
                participant: world.chance(30) ? try world.participant() : nil
            ).refusals
        },
        WalkMove(.correctPractitioner, weight: 2, by: WalkCast.administrators) { world, session in
            var correction = PractitionerCorrection(name: world.chance(50) ? "Kim Ny" : nil)
            if world.chance(30) { correction.participant = .set(try world.participant()) }
            if world.chance(30) { correction.participant = .removed }
            if world.chance(20), let number = world.pick(WalkCast.numbers) {
                correction.identityNumber = .set(try IdentityNumber(number))
            }
            return try session.correctPractitioner(Handle(world.someHandle())!, correction).refusals
        },
        WalkMove(.movePractitioner, weight: 2, by: WalkCast.administrators) { world, session in
            // Mostly back to where they came from.
            let person = world.pick(WalkCast.people)
            let code = world.chance(70) ? person?.organisation ?? "EXB" : world.someOrganisation()
            return try session.movePractitioner(
                Handle(person?.handle ?? "maria")!, to: OrganisationCode(code)!
            ).refusals
        },
        WalkMove(.lendAssurer, "lend", weight: 4, by: WalkCast.administrators) { world, session in
            let handle = world.chance(85) ? world.pick(WalkCast.internalAssurers) ?? "ivar" : world.someHandle()
            let code = world.chance(80) ? world.pick(["GRA", "EXB"]) ?? "GRA" : world.someOrganisation()
            let from = world.today.adding(days: world.number(-1...3))
            return try session.lend(
                Handle(handle)!, to: OrganisationCode(code)!, from: from,
                until: from.adding(days: world.number(-1...40))
            ).refusals
        },
        WalkMove(.lendAssurer, "end a loan", weight: 2, by: WalkCast.administrators) { world, session in
            let lent = try world.registry.read { try $0.practitioners() }.filter { !$0.loans.isEmpty }
            let person = world.pick(lent)
            let code = world.chance(85) ? person?.loans.last?.to.text ?? "GRA" : world.someOrganisation()
            return try session.endLoan(
                of: person?.handle ?? Handle("ivar")!, to: OrganisationCode(code)!,
                from: world.chance(50) ? world.today.adding(days: world.number(-1...9)) : nil
            ).refusals
        },
        WalkMove(.authorise, "authorise again", weight: 8, by: WalkCast.administrators) { world, session in
            guard let person = world.pick(WalkCast.people), let grant = world.pick(person.roles) else { return [] }
            return try session.give(grant, to: Handle(person.handle)!, from: world.today).refusals
        },
        WalkMove(.authorise, "authorise anybody", weight: 3, by: WalkCast.administrators) { world, session in
            let framework = world.chance(70) ? world.someFramework() : nil
            let unit = framework == nil || world.chance(50) ? nil : try framework.flatMap { try world.unit(of: $0) }
            let from = world.today.adding(days: world.number(-3...6))
            return try session.authorise(
                Handle(world.someHandle())!, role: world.pick(Role.allCases) ?? .assessor, framework: framework,
                units: unit.map { [$0.code] } ?? [], from: from,
                until: world.chance(60) ? from.adding(days: world.number(-1...25)) : nil, basis: "Kurs",
                provisional: world.chance(30)
            ).refusals
        },
        WalkMove(.certifyAssessor, weight: 7, by: WalkCast.administrators) { world, session in
            let handle = world.chance(80) ? world.pick(["dag", "dora"]) ?? "dag" : world.someHandle()
            return try session.certify(
                Handle(handle)!, training: world.chance(90) ? "Kurs" : "",
                trainedOn: world.chance(90) ? world.today.adding(days: world.number(-9...1)) : nil,
                until: world.chance(30) ? world.today.adding(days: world.number(-1...30)) : nil
            ).refusals
        },
        WalkMove(.withdrawAuthorisation, weight: 5, by: WalkCast.administrators) { world, session in
            let person = world.pick(WalkCast.people)
            let role = (world.chance(85) ? world.pick(person?.roles ?? [])?.role : nil) ?? world.pick(Role.allCases)
            return try session.withdraw(
                Handle(world.chance(95) ? person?.handle ?? "maria" : "maria")!, role: role ?? .assessor,
                reason: "Slutar", from: world.chance(50) ? world.today.adding(days: world.number(-1...15)) : nil
            ).refusals
        },
        WalkMove(.registerKey, weight: 3, by: WalkCast.administrators) { world, session in
            let handle = world.someHandle()
            guard let key = world.pick(WalkCast.keys[handle] ?? []) else { return [] }
            let verdict = try session.registerKey(of: Handle(handle)!, key)
            if verdict.value != nil { try world.use(key, of: handle) }
            return verdict.refusals
        },
        WalkMove(.endOwnKey, weight: 1, by: WalkCast.assessors + WalkCast.externalAssurers) { world, session in
            // Somebody has to be left who can register another.
            guard session.handle.text != "maria", let key = world.pick(WalkCast.keys[session.handle.text] ?? []) else {
                return []
            }
            return try session.endKey(
                key.publicKey.ledgerFingerprint, of: session.handle,
                from: world.chance(50) ? world.today.adding(days: world.number(-1...9)) : nil
            ).refusals
        },
        WalkMove(.endKeyOfAnother, weight: 1, by: WalkCast.administrators) { world, session in
            let handle = world.someHandle()
            guard handle != "maria", handle != session.handle.text, let key = world.pick(WalkCast.keys[handle] ?? [])
            else { return [] }
            return try session.endKey(
                key.publicKey.ledgerFingerprint, of: Handle(handle)!,
                from: world.chance(50) ? world.today.adding(days: world.number(-1...9)) : nil
            ).refusals
        },
    ]

    static let recovery: [WalkMove] = [
        WalkMove(.proposeAdministrator, weight: 3, by: [WalkCast.envelope]) { world, session in
            world.newcomers += 1
            let isNew = world.chance(20)
            let handle = isNew ? "ny\(world.newcomers)" : world.someHandle()
            guard let key = isNew ? WalkKey() : world.pick(WalkCast.keys[handle] ?? []) else { return [] }
            let signed = try key.registration(
                of: Handle(handle)!, in: world.registry.fingerprint(), series: world.registry.samplingSeries())
            let verdict = try session.proposeAdministrator(
                signed, adding: isNew == world.chance(95) ? PractitionerDetails(name: handle) : nil)
            return verdict.refusals
        },
        WalkMove(.confirmAdministrator, weight: 5, by: WalkCast.handles + [WalkCast.envelope]) { world, session in
            let content = try world.registry.read { try $0.openProposal() }?.content
            let handle = world.chance(95) ? content?.practitioner.text ?? "maria" : world.someHandle()
            let fingerprint = content?.registration.fingerprint ?? .zero
            let verdict = try session.confirmAdministrator(
                Handle(handle)!, key: world.chance(95) ? fingerprint : .zero, basis: "Kuvert")
            let key = WalkCast.keys[handle]?.first { $0.publicKey.ledgerFingerprint == fingerprint }
            if verdict.value != nil, let key { try world.use(key, of: handle) }
            return verdict.refusals
        },
        WalkMove(.registerKey, "a new envelope", weight: 1, by: WalkCast.administrators) { world, session in
            guard let key = world.pick(WalkCast.keys[WalkCast.envelope] ?? []) else { return [] }
            let verdict = try session.registerRecoveryKey(key, basis: "Kuvert")
            if verdict.value?.text == WalkCast.envelope { try world.use(key, of: WalkCast.envelope) }
            return verdict.refusals
        },
    ]

    static let participants: [WalkMove] = [
        WalkMove(.addParticipant, weight: 8, by: WalkCast.administrators + WalkCast.assessors) { world, session in
            let frameworks = world.chance(80) ? [WalkCast.full, WalkCast.short] : [world.someFramework()]
            let known = Set(try world.registry.participants().map(\.participant.id))
            let people = try (1...world.number(1...3)).map { _ in
                NewParticipant(
                    details: ParticipantDetails(
                        givenName: world.pick(["Rut", "Ask", "Sam"]) ?? "Rut", familyName: "Ek",
                        identityNumber: world.chance(15)
                            ? try world.pick(WalkCast.numbers).map { try IdentityNumber($0) } : nil),
                    isProtected: world.chance(10),
                    organisation: world.chance(15) ? OrganisationCode(world.someOrganisation()) : nil,
                    frameworks: frameworks, otherThan: world.chance(85) ? known : [], otherThanPlaces: Set(0..<3))
            }
            return try session.addParticipants(people).refusals
        },
        WalkMove(.registerParticipant, weight: 3, by: WalkCast.administrators + WalkCast.assessors) { world, session in
            try session.register(try world.participant(), for: world.someFramework()).refusals
        },
        WalkMove(.moveParticipant, weight: 3, by: WalkCast.administrators) { world, session in
            let code = world.chance(80) ? world.pick(["GRA", "EXB"]) ?? "GRA" : world.someOrganisation()
            return try session.moveParticipant(try world.participant(), to: OrganisationCode(code)!).refusals
        },
        WalkMove(.correctParticipant, weight: 3, by: WalkCast.administrators) { world, session in
            let number = world.chance(40) ? try world.pick(WalkCast.numbers).map { try IdentityNumber($0) } : nil
            var correction = ParticipantCorrection(
                identityNumber: number.map { world.chance(50) ? .mistaken(right: $0) : .replaced(by: $0) },
                isProtected: world.chance(20) ? world.chance(50) : nil)
            if world.chance(75) { correction.givenName = .set(world.pick(["Rut", "Ask", "per"]) ?? "Rut") }
            if world.chance(10) { correction.familyName = .removed }
            if world.chance(10) { correction.identityNumber = .mistaken(right: nil) }
            if world.chance(10) { correction.sex = .set(world.pick(Sex.allCases) ?? .female) }
            if world.chance(10) { correction.dateOfBirth = .set(world.today.adding(days: world.number(-9999...1))) }
            return try session.correct(try world.participant(), correction).refusals
        },
        WalkMove(.correctParticipant, "swap identity numbers", weight: 2, by: WalkCast.administrators) {
            world, session in
            try session.swapIdentityNumbers(of: try world.participant(), and: try world.participant()).refusals
        },
        WalkMove(.recordExit, weight: 1, by: WalkCast.administrators + WalkCast.assessors) { world, session in
            try session.exit(
                try world.participant(), reason: world.pick(ExitReason.allCases) ?? .work,
                on: world.today.adding(days: world.number(-9...1))
            ).refusals
        },
        WalkMove(.removeParticipant, weight: 2, by: WalkCast.administrators) { world, session in
            try session.removeParticipant(try world.participant()).refusals
        },
        WalkMove(.mergeParticipants, weight: 3, by: WalkCast.administrators) { world, session in
            try session.mergeParticipant(try world.participant(), into: try world.participant()).refusals
        },
        WalkMove(.recordReturn, weight: 4, by: WalkCast.administrators + WalkCast.assessors) { world, session in
            try session.recordReturn(
                of: try world.participant(), on: world.today.adding(days: world.number(-9...1))
            ).refusals
        },
        WalkMove(.correctParticipation, weight: 2, by: WalkCast.administrators) { world, session in
            let (from, on) = (
                world.today.adding(days: world.number(-30...0)), world.today.adding(days: world.number(-20...1))
            )
            return try session.correctParticipation(
                of: try world.participant(),
                SpellCorrection(
                    ordinal: world.chance(20) ? world.number(1...3) : nil, from: world.chance(60) ? from : nil,
                    reason: .other, on: world.chance(40) ? on : nil,
                    mistake: world.chance(20) ? .exit : world.chance(10) ? .spell : nil)
            ).refusals
        },
        WalkMove(.disposeOfEvidence, weight: 5, by: WalkCast.administrators) { world, session in
            guard let file = world.pick(world.files) else { return [] }
            return try session.disposeEvidence(file, basis: world.chance(90) ? "Gallringsplan 4" : "").refusals
        },
    ]
}
