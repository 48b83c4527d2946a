import CertificateSeal
import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    static let peopleFindings: [GalleryCase] = [
        finding(.roleRequired, "intyga --as anna practitioner add eva --name \"Eva Lund\"") {
            let scene = try GalleryScene()
            return try scene.anna.addPractitioner(Handle("eva")!, details: PractitionerDetails(name: "Eva Lund"))
                .findings
        },
        finding(
            .lastAdministrator,
            "intyga --as maria practitioner withdraw maria --role administrator --reason \"Ny tjänst\""
        ) {
            try GalleryScene().admin.withdraw(Handle("maria")!, role: .administrator, reason: "Ny tjänst").findings
        },
        finding(.alreadyRegistered, "intyga --as maria participant register P-0001 --framework SMALL   (already so)") {
            let scene = try GalleryScene()
            return try scene.admin.register(scene.maja, for: GalleryScene.small).findings
        },
        finding(
            .identityNumberInUse,
            "intyga --as maria participant add --given-name Cia --family-name Nord --identity-number 202601912393   (P-0002's)"
        ) {
            let scene = try GalleryScene()
            let details = ParticipantDetails(
                givenName: "Cia", familyName: "Nord", identityNumber: try IdentityNumber("202601912393"))
            _ = try #require(try scene.admin.addParticipants([NewParticipant(details: details)]).value)
            return try scene.admin.addParticipants([NewParticipant(details: details)]).findings
        },
        finding(.likelyDuplicate, "intyga --as anna participant add --given-name Maja --family-name Ek   (as P-0001)") {
            let scene = try GalleryScene()
            let maja = try #require(try scene.admin.reveal(scene.maja).value)
            return try scene.anna.addParticipants([NewParticipant(details: maja)]).findings
        },
        finding(.rowsAlike, "intyga --as anna participant import people.csv   (Siti on lines 2 and 3)") {
            let scene = try GalleryScene()
            return try scene.anna.importParticipants(Array("given-name\nSiti\nSiti\n".utf8), named: "people.csv")
                .findings
        },
        finding(.participantIsRestedOn, "intyga --as maria participant remove P-0001   (who has been assessed)") {
            let scene = try GalleryScene()
            _ = try scene.signedOff()
            return try scene.admin.removeParticipant(scene.maja).findings
        },
        finding(.mergeAcrossOrganisations, "intyga --as maria participant merge P-0002 --into P-0001") {
            let scene = try GalleryScene()
            let other = try scene.world.participant("Maja", "Ek", frameworks: [])
            _ = try scene.world.organisation("GRA", "Grannby", .member)
            _ = try #require(try scene.admin.moveParticipant(other, to: OrganisationCode("GRA")!).value)
            return try scene.admin.mergeParticipant(other, into: scene.maja).findings
        },
        finding(.mergeLosesIdentityNumber, "intyga --as maria participant merge P-0002 --into P-0001") {
            let scene = try GalleryScene()
            let other = try scene.world.participant("Maja", "Ek", frameworks: [])
            try scene.number(other, "202601612381")
            return try scene.admin.mergeParticipant(other, into: scene.maja).findings
        },
        finding(.twoIdentityNumbers, "intyga --as maria participant merge P-0002 --into P-0001") {
            let scene = try GalleryScene()
            let other = try scene.world.participant("Maja", "Ek", frameworks: [])
            try scene.number(other, "202601612381")
            try scene.number(scene.maja, "201901012391")
            return try scene.admin.mergeParticipant(other, into: scene.maja).findings
        },
        finding(
            .mergedIsInAClaim, "intyga --as maria participant merge P-0001 --into P-0002   (while C-0001 is reviewed)"
        ) {
            let scene = try GalleryScene()
            let other = try scene.world.participant("Maja", "Ek", frameworks: [])
            _ = try scene.submitted()
            return try scene.admin.mergeParticipant(scene.maja, into: other).findings
        },
        finding(
            .mergedIsCertifiedTwice,
            "intyga --as maria participant merge P-0002 --into P-0001   (both have a certificate of SMALL-1)"
        ) {
            let scene = try GalleryScene()
            let other = try scene.certifiedTwice()
            return try scene.admin.mergeParticipant(other, into: scene.maja).findings
        },
        finding(
            .mergedAwaitsCertificate,
            "intyga --as maria participant merge P-0002 --into P-0001   (whose certificate waits for a choice)"
        ) {
            let scene = try GalleryScene()
            let other = try scene.certifiedTwice(isProtected: true)
            return try scene.admin.mergeParticipant(other, into: scene.maja).findings
        },
        finding(.hasLeftAlready, "intyga --as anna participant exit P-0001 --reason work   (twice)") {
            let scene = try GalleryScene()
            _ = try #require(try scene.anna.exit(scene.maja, reason: .work, on: scene.today).value)
            return try scene.anna.exit(scene.maja, reason: .work, on: scene.today).findings
        },
        finding(.hasNotLeft, "intyga --as anna participant return P-0001") {
            let scene = try GalleryScene()
            return try scene.anna.recordReturn(of: scene.maja, on: scene.today).findings
        },
        finding(.exitBeforeStart, "intyga --as anna participant exit P-0001 --reason work --on 2026-03-01") {
            let scene = try GalleryScene()
            return try scene.anna.exit(scene.maja, reason: .work, on: scene.today.adding(days: -1)).findings
        },
        finding(
            .returnBeforeExit,
            "intyga --as anna participant exit P-0001 --reason work\nintyga --as anna participant return P-0001 --on 2026-03-01"
        ) {
            let scene = try GalleryScene()
            _ = try #require(try scene.anna.exit(scene.maja, reason: .work, on: scene.today).value)
            return try scene.anna.recordReturn(of: scene.maja, on: scene.today.adding(days: -1)).findings
        },
        finding(.spellNotOnRecord, "intyga --as maria participant correct-spell P-0001 --spell 2 --on 2026-03-02") {
            let scene = try GalleryScene()
            return try scene.admin.correctParticipation(
                of: scene.maja, SpellCorrection(ordinal: 2, on: scene.today)
            ).findings
        },
        finding(
            .spellsNotInOrder,
            "intyga --as maria participant correct-spell P-0001 --reason work --on 2026-03-01   (it began on 2026-03-02)"
        ) {
            let scene = try GalleryScene()
            return try scene.admin.correctParticipation(
                of: scene.maja, SpellCorrection(reason: .work, on: scene.today.adding(days: -1))
            ).findings
        },
        finding(
            .sexOfNumberDiffers,
            "intyga --as maria participant add --given-name Cia --identity-number 202601912393 --sex female"
        ) {
            let scene = try GalleryScene()
            let details = ParticipantDetails(givenName: "Cia", identityNumber: try IdentityNumber("202601912393"))
            return try scene.admin.addParticipants([NewParticipant(details: details, sex: .female)]).findings
        },
        finding(.dateOfBirthNotOnRecord, "intyga --as maria certificate issue C-0001 --birth date") {
            let scene = try GalleryScene()
            return try scene.admin.issueCertificates(
                of: try scene.signedOff(), seal: scene.world.seal().identity, options: IssueOptions(birth: .date)
            ).findings
        },
        finding(.identityNumberNotOnRecord, "intyga --as maria certificate issue C-0001 --birth identityNumber") {
            let scene = try GalleryScene()
            return try scene.admin.issueCertificates(
                of: try scene.signedOff(), seal: scene.world.seal().identity,
                options: IssueOptions(birth: .identityNumber)
            ).findings
        },
        finding(
            .protectedIdentityNeedsChoice,
            "intyga --as maria certificate issue C-0001   (P-0001 has a protected identity)"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.signedOff()
            _ = try #require(try scene.admin.correct(scene.maja, .init(isProtected: true)).value)
            return try scene.admin.issueCertificates(of: claim, seal: scene.world.seal().identity).findings
        },
        finding(
            .detailsDisposed, "intyga --as maria certificate issue C-0001   (the details of P-0001 are gone)",
            note: "The details are taken out of the store directly."
        ) {
            let scene = try GalleryScene()
            let claim = try scene.signedOff()
            let details = try scene.world.registry.read { try $0.existing(scene.maja).details }
            try scene.world.registry.store.write { try $0.dispose(details) }
            return try scene.admin.issueCertificates(of: claim, seal: scene.world.seal().identity).findings
        },
        finding(
            .meetingOverdue, "intyga worklist   (anna has attended no meeting for a year)",
            note: "A line of the worklist. The remedy is the command that it ends with."
        ) {
            let scene = try GalleryScene()
            scene.world.clock.advance(days: 366)
            return try scene.world.registry.snapshot { snapshot, _ in
                try [
                    #require(
                        snapshot.practitioners.first { $0.handle.text == "anna" }
                            .flatMap { MeetingAttendance(of: $0, in: snapshot) }
                    ).finding
                ]
            }
        },
        finding(
            .authorisationExpires, "intyga worklist   (bo's authorisation ends within two months)",
            note: "A line of the worklist, which gives the command in full."
        ) {
            let scene = try GalleryScene()
            let until = scene.today.adding(days: 20)
            let given = try #require(
                try scene.admin.authorise(
                    Handle("bo")!, role: .internalQualityAssurer, until: until, basis: "Vikariat"
                ).value)
            let expected = Finding(
                .authorisationExpires, severity: .warning,
                [
                    "practitioner": "bo", "authorisation": given.id.text, "role": given.role.rawValue,
                    "day": until.description,
                ])
            let lines = try scene.world.registry.worklist().map(\.what)
            return lines.contains(expected.message.what) ? [expected] : []
        },
        finding(
            .roleNotLimited,
            "intyga --as maria practitioner authorise bo --role administrator --framework SMALL --basis \"Utbildning 2026\""
        ) {
            try GalleryScene().admin.authorise(
                Handle("bo")!, role: .administrator, framework: GalleryScene.small, basis: "Delegation"
            ).findings
        },
        finding(
            .machineDoesNothingElse,
            "intyga --as maria practitioner authorise anna --role sealingMachine --basis \"Beslut 2026-3\""
        ) {
            try GalleryScene().admin.authorise(
                Handle("anna")!, role: .sealingMachine, basis: "Beslut 2026-3"
            ).findings
        },
        finding(
            .externalAssurerFromInside,
            "intyga --as maria practitioner authorise bo --role externalQualityAssurer --basis \"Utbildning 2026\""
        ) {
            try GalleryScene().admin.authorise(Handle("bo")!, role: .externalQualityAssurer, basis: "Kurs").findings
        },
        finding(.proposalMissing, "intyga --as ingrid recovery confirm   (another proposal was made meanwhile)") {
            let scene = try GalleryScene()
            return try scene.world.ingrid.confirmAdministrator(Handle("bo")!, key: .zero, basis: "Kuvert").findings
        },
        finding(.proposalStopped, "intyga --as ingrid recovery confirm   (maria has made a new envelope meanwhile)") {
            let scene = try GalleryScene()
            let (envelope, signed) = try scene.proposal(of: "bo")
            _ = try #require(try envelope.proposeAdministrator(signed).value)
            _ = try #require(try scene.admin.registerRecoveryKey(PersonalKey(), basis: "Kuvert").value)
            return try scene.world.ingrid.confirmAdministrator(
                Handle("bo")!, key: signed.registration.fingerprint, basis: "Kuvert"
            ).findings
        },
        finding(.proposalNeedsAnother, "intyga recovery confirm --recovery-key   (proposed today)") {
            let scene = try GalleryScene()
            let (envelope, signed) = try scene.proposal(of: "bo")
            _ = try #require(try envelope.proposeAdministrator(signed).value)
            return try envelope.confirmAdministrator(
                Handle("bo")!, key: signed.registration.fingerprint, basis: "Kuvert"
            ).findings
        },
        finding(
            .assessorIsProvisional,
            "intyga --as maria practitioner authorise nils --role assessor --basis \"Utbildning 2026\"   (nils is provisional)"
        ) {
            let scene = try GalleryScene()
            try scene.provisionalAssessor("nils")
            return try scene.admin.authorise(Handle("nils")!, role: .assessor, basis: "Kurs").findings
        },
        finding(
            .notProvisional,
            "intyga --as maria practitioner certify anna --training \"Bedömarutbildning våren 2026\" --trained-on 2026-03-02"
        ) {
            let scene = try GalleryScene()
            return try scene.admin.certify(Handle("anna")!, training: "Kurs", trainedOn: scene.today).findings
        },
        finding(
            .provisionalUnclear,
            "intyga --as maria practitioner certify nils --training \"Bedömarutbildning våren 2026\" --trained-on 2026-03-02   (provisional in two roles)"
        ) {
            let scene = try GalleryScene()
            try scene.provisionalAssessor("nils")
            _ = try #require(
                try scene.admin.authorise(
                    Handle("nils")!, role: .occupationalAssessor, basis: "Kurs", provisional: true
                ).value)
            return try scene.admin.certify(Handle("nils")!, training: "Kurs", trainedOn: scene.today).findings
        },
        finding(.trainingNotCompleted, "intyga --as maria practitioner certify nils") {
            let scene = try GalleryScene()
            try scene.provisionalAssessor("nils")
            return try scene.admin.certify(Handle("nils")!).findings
        },
        finding(
            .validationsNotApproved,
            "intyga --as maria practitioner certify nils --training \"Bedömarutbildning våren 2026\" --trained-on 2026-03-02"
        ) {
            let scene = try GalleryScene()
            try scene.provisionalAssessor("nils")
            return try scene.admin.certify(Handle("nils")!, training: "Kurs", trainedOn: scene.today).findings
        },
    ]
}
