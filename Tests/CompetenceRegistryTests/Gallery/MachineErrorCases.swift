import CertificateSeal
import CertificateXML
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    private static let made = "Made by hand: "

    /// Files, keys, clocks and machines.
    static let machineErrors: [GalleryCase] = [
        error(.registryNotFound, "intyga status --registry nowhere.intyga") {
            try bare { _ = try Registry.open(at: "nowhere.intyga") }
        },
        error(
            .registryExists,
            "intyga init --name Exempelby --code EXB --administrator maria --administrator-name \"Maria Lind\"   (there is a registry)"
        ) {
            let scene = try GalleryScene()
            try GalleryScene.inFolder { folder in
                let path = try scene.registryFile(in: folder)
                try naming(path) { _ = try create(at: path) }
            }
        },
        error(.registryOpenToOthers, "intyga status   (others may read the registry)") {
            try opening {
                try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: $0)
            }
        },
        error(.registryFileInTheWay, "intyga status   (a named pipe lies where SQLite keeps its journal)") {
            try opening { try #require(mkfifo($0 + "-journal", 0o600) == 0) }
        },
        error(.registrySchemaDiffers, "intyga status   (somebody has added a trigger with another program)") {
            try opening {
                let sqlite = Process()
                sqlite.executableURL = URL(filePath: "/usr/bin/env")
                sqlite.arguments = [
                    "sqlite3", $0, "CREATE TRIGGER more AFTER INSERT ON draft BEGIN DELETE FROM draft; END",
                ]
                try sqlite.run()
                sqlite.waitUntilExit()
            }
        },
        error(.notARegistry, "intyga status --registry letter.txt") {
            try GalleryScene.inFolder { folder in
                let path = folder + "/registry.intyga"
                try Data(String(repeating: "Hej. ", count: 1000).utf8).write(to: URL(filePath: path))
                try naming(path) { _ = try Registry.open(at: path) }
            }
        },
        error(
            .registryOfOtherFormat, "intyga status   (a newer intyga has opened the registry)",
            note: made + "the error of the store, as its schema check gives it."
        ) { throw RegistryError(StoreError.otherSchema(found: 99, supported: 1)) },
        error(
            .registryBusy,
            "intyga --as anna assess P-0001 SMALL-1   (another process holds the write lock for seconds)",
            note: made + "the error of the store; provoking it means waiting for its time limit."
        ) { throw RegistryError(StoreError.busy) },
        error(
            .registryReadOnly, "intyga --as maria participant exit P-0001 --reason work   (the file may only be read)"
        ) {
            let scene = try GalleryScene()
            try GalleryScene.inFolder { folder in
                let registry = try Registry.open(
                    at: scene.registryFile(in: folder), readOnly: true, environment: scene.world.registry.environment)
                _ = try registry.session(as: Handle("maria")!, key: scene.world.keys["maria"]!).exit(
                    scene.maja, reason: .work, on: scene.today)
            }
        },
        error(
            .registryLogUnreadable,
            "intyga status   (a memory card with the registry, write-protected while it was in use)",
            note: made + "the error of the store; a test provokes it."
        ) { throw RegistryError(StoreError.logUnreadable(path: "intyga.sqlite-wal")) },
        error(
            .registryDamaged, "intyga status   (sectors of the disk are gone)",
            note: made + "the error of the store, with SQLite's own words."
        ) { throw RegistryError(StoreError.corrupt("database disk image is malformed")) },
        error(
            .cannotWrite, "intyga --as maria certificate issue C-0001 -o certificates   (no right to write there)",
            note: made + "the words after the colon are the operating system's."
        ) { throw RegistryError(.cannotWrite, ["path": "certificates/EXB-….xml", "detail": "Permission denied"]) },
        error(.folderNotEmpty, "intyga demo Dokument   (there are files in it)") {
            try GalleryScene.inFolder { folder in
                try Data("Hej".utf8).write(to: URL(filePath: folder + "/letter.txt"))
                try naming(folder, as: "Dokument") { _ = try FSLADemo().build(in: folder) }
            }
        },
        error(
            .cannotRead, "intyga --as anna assessment import missing.xml",
            note: made + "files are read by the command line; the words after the colon are the operating system's."
        ) { throw RegistryError(.cannotRead, ["path": "missing.xml", "detail": "No such file or directory"]) },
        error(
            .registryNotKnown, "intyga --as maria certificate issue C-0001   (on a new computer, with the seal's key)"
        ) {
            let world = try TamperedWorld.make()
            let elsewhere = try FolderMemory(world.folder.appending(path: "elsewhere"))
            let registry = try Registry.open(
                at: world.path, environment: world.world.registry.environment, sealing: elsewhere)
            _ = try registry.session(as: Handle("maria")!, key: world.world.keys["maria"]!).publishStatusList(
                seal: world.world.seal().identity)
        },
        error(
            .registryWentBack,
            "intyga restore old.intyga\nintyga --as maria certificate issue C-0001   (sealed from meanwhile)"
        ) {
            let world = try TamperedWorld.make()
            let old = try world.copy()
            let now = try world.copy()
            _ = try world.sealed(.statusList, in: now.path, now.memory)
            let registry = try Registry.open(
                at: old.path, environment: world.world.registry.environment, sealing: now.memory)
            let number = try registry.read { try $0.position() }.number
            do {
                _ = try registry.session(as: Handle("maria")!, key: world.world.keys["maria"]!).publishStatusList(
                    seal: world.world.seal().identity)
            } catch {
                guard let error = error as? RegistryError else { throw error }
                #expect(error.values["number"] == "\(number + 1)")
                throw RegistryError(error.code, ["number": "41"])
            }
        },
        error(
            .ledgerNotProven,
            "intyga --as maria certificate issue C-0001   (somebody has signed what she was not allowed to)"
        ) {
            let scene = try GalleryScene()
            try scene.world.registry.store.write { writer in
                _ = try writer.append(
                    [ParticipantExited(participant: scene.maja, exit: .init(reason: .work, on: scene.today))],
                    confidential: [], at: scene.world.clock.now, actor: Handle("ingrid")!,
                    key: scene.world.keys["ingrid"]!)
            }
            _ = try scene.admin.publishStatusList(seal: scene.world.seal().identity)
        },
        error(
            .inputOutput, "intyga --as anna assess P-0001 SMALL-1   (the disk is full)",
            note: made + "the error of the store, with SQLite's own words."
        ) { throw RegistryError(StoreError.io("database or disk is full (SQLite 13)")) },
        error(
            .organisationNumberInvalid,
            "intyga init --name Exempelby --code EXB --administrator maria --administrator-name \"Maria Lind\" --organisation-number 212000-001"
        ) {
            _ = try create(at: nil, organisationNumber: "212000-001")
        },
        error(
            .issuerCodeInvalid,
            "intyga init --name Exempelby --code kommunen --administrator maria --administrator-name \"Maria Lind\""
        ) { _ = try create(at: nil, code: "kommunen") },
        error(
            .keyNotRegistered,
            "intyga --as anna claim submit --framework SMALL   (with a key that no administrator has registered)"
        ) {
            let registry = try GalleryScene().world.registry
            _ = try registry.session(as: Handle("anna")!, key: PersonalKey()).submitClaim(for: GalleryScene.small)
        },
        error(.keyEnded, "intyga --as maria key end anna\nintyga --as anna claim submit --framework SMALL") {
            let scene = try GalleryScene()
            let anna = Handle("anna")!
            let fingerprint = try #require(try scene.world.registry.read { try $0.existing(anna).keys.first })
                .fingerprint
            _ = try #require(try scene.admin.endKey(fingerprint, of: anna).value)
            _ = try scene.anna.submitClaim(for: GalleryScene.small)
        },
        error(
            .keyMissing, "intyga --as anna claim submit --framework SMALL   (on a computer without anna's key)",
            note: made + "keys are looked for by the command line."
        ) { throw RegistryError(.keyMissing, ["practitioner": "anna"]) },
        error(.clockUncertain, "intyga --as anna claim submit --framework SMALL   (the computer's clock says 2031)") {
            let scene = try GalleryScene()
            var environment = scene.world.registry.environment
            environment.clock = .doubted(lastSeen: scene.world.clock.now)
            scene.world.clock.set(Timestamp("2031-03-02T08:00:00Z")!)
            let registry = Registry(store: scene.world.registry.store, environment: environment)
            _ = try registry.session(as: Handle("anna")!, key: scene.world.keys["anna"]!).submitClaim(
                for: GalleryScene.small)
        },
        error(
            .certificateNotSealed, "intyga certificate export C-0001   (issuing was interrupted)",
            note: made + "only an interruption leaves one so."
        ) { throw RegistryError(.certificateNotSealed, ["serial": "EXB-7K3Q-9F2T-XR4D-6HVW-R"]) },
        error(
            .actorMissing, "intyga claim submit --framework SMALL   (two people have keys on the computer)",
            note: made + "who acts is found out by the command line."
        ) { throw RegistryError(.actorMissing) },
        error(
            .clockBehindLedger, "intyga --as anna claim submit --framework SMALL   (the computer's clock is a day slow)"
        ) {
            let scene = try GalleryScene()
            scene.world.clock.advance(days: -1)
            _ = try scene.anna.submitClaim(for: GalleryScene.small)
        },
        error(
            .sealMissing, "intyga --as maria certificate issue C-0001   (no sealing key on the computer)",
            note: made + "keys are looked for by the command line."
        ) { throw RegistryError(.sealMissing, ["path": "seal.key"]) },
        error(
            .keyFile, "intyga --as anna claim submit --framework SMALL   (anna.key holds something else)",
            note: "What is said depends on what is wrong with the file."
        ) {
            try bare { _ = try KeyFile(parsing: Array("Hej".utf8)) }
        },
        error(
            .certificateFile, "intyga --as maria certificate issue C-0001   (seal.pem holds something else)",
            note: "What is said depends on what is wrong with the file."
        ) {
            try bare {
                _ = try SealingIdentity(key: SealingKey(), certificates: "Hej", source: "seal.pem", at: Date())
            }
        },
        error(
            .sealing,
            "intyga --as maria key create --seal   (the organisation's name is longer than a certificate can hold)",
            note: "What is said depends on what went wrong."
        ) {
            try bare {
                _ = try SealSubject(
                    organisationName: String(repeating: "Exempelby ", count: 7), organisationNumber: "212000-0001")
            }
        },
        error(
            .documentInvalid, "intyga --as maria certificate issue C-0001   (an error of the program)",
            note: made + "what a certificate cannot carry is refused when it comes in, so there is no such act."
        ) {
            throw RegistryError(
                wrapping: DocumentProblems(DocumentProblem(.notReproduced, ["what": "CompetenceCertificate"])))
        },
        error(
            .internalFault, "intyga status   (an error of the program)",
            note: made + "whatever nobody has foreseen."
        ) { throw RegistryError(.internalFault, ["detail": "…"]) },
    ]

    /// Opens a registry to which something was done.
    private static func opening(_ change: (_ path: String) throws -> Void) throws {
        let scene = try GalleryScene()
        try GalleryScene.inFolder { folder in
            let path = try scene.registryFile(in: folder)
            try change(path)
            try naming(path, as: "intyga.sqlite") { _ = try Registry.open(at: path) }
        }
    }

    private static func create(
        at path: String?, code: String = "EXB", organisationNumber: String = "212000-0001"
    ) throws -> Registry {
        try Registry.create(
            at: path,
            charter: RegistryCharter(
                issuer: .init(name: World.centre, code: code, organisationNumber: organisationNumber),
                administrator: Handle("maria")!, administratorName: "Maria Lind", basis: "Delegation 2026-1"),
            key: PersonalKey())
    }

    /// An error of another module as use cases pass it on.
    private static func bare(_ body: () throws -> Void) throws {
        do { try body() } catch { throw RegistryError(wrapping: error) }
    }

    /// The folder of the test is named by its last part only.
    private static func naming(_ path: String, as name: String = "registry.intyga", _ body: () throws -> Void) throws {
        do {
            try body()
        } catch var error as RegistryError {
            error.values = error.values.mapValues { $0.replacing(path, with: name) }
            throw error
        }
    }
}
