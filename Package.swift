// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "intyga",
    platforms: [.macOS(.v14)],
    products: [
        // With the modules whose types stand in its interface.
        .library(
            name: "CompetenceRegistry",
            targets: ["CompetenceRegistry", "RegistryStore", "CertificateSeal", "CompetenceModel"]),
        .library(name: "CertificateSeal", targets: ["CertificateSeal"]),
        .executable(name: "intyga", targets: ["intyga"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.4"),
    ],
    targets: [
        // MARK: The domain: nouns and rules.

        .target(
            name: "CompetenceModel",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
        .testTarget(name: "CompetenceModelTests", dependencies: ["CompetenceModel"]),

        // MARK: Files: opened, checked, read and written in one way.

        .target(name: "LocalFiles"),
        .testTarget(name: "LocalFilesTests", dependencies: ["LocalFiles"]),

        // MARK: The embedded database: every SQL statement of the project.

        .target(
            name: "RegistryStore",
            dependencies: [
                "CompetenceModel",
                "LocalFiles",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "RegistryStoreTests",
            dependencies: [
                "RegistryStore", "CompetenceModel", "LocalFiles", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),

        // MARK: XML: the only code that touches libxml2.

        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "StrictXML", dependencies: ["CLibXML2"]),
        .testTarget(name: "StrictXMLTests", dependencies: ["StrictXML", "CLibXML2"]),

        // MARK: Documents: model to XML and back.

        .target(
            name: "CertificateXML", dependencies: ["CompetenceModel", "StrictXML"],
            // The parts of the checking page; what is built holds them as EmbeddedVerifier.swift.
            exclude: ["Verifier/Page"]),
        .testTarget(
            name: "CertificateXMLTests",
            dependencies: [
                "CertificateXML", "CompetenceModel", "StrictXML", .product(name: "Crypto", package: "swift-crypto"),
            ]),

        // MARK: Keys, seals, verification.

        .target(
            name: "CertificateSeal",
            dependencies: [
                "CompetenceModel",
                "LocalFiles",
                "StrictXML",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
            ]),
        .testTarget(
            name: "CertificateSealTests",
            dependencies: [
                "CertificateSeal",
                "CompetenceModel",
                "StrictXML",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
            ]),

        // MARK: Use cases: one method per thing a person does.

        .target(
            name: "CompetenceRegistry",
            dependencies: [
                "CompetenceModel", "LocalFiles", "RegistryStore", "CertificateXML", "CertificateSeal",
            ]),
        // With the command line, because the gallery shows what is read there.
        .testTarget(
            name: "CompetenceRegistryTests",
            dependencies: ["CompetenceRegistry", "intyga", .product(name: "GRDB", package: "GRDB.swift")]),

        // MARK: The command line.

        .executableTarget(
            name: "intyga",
            dependencies: [
                "CompetenceRegistry", "CompetenceModel", "LocalFiles", "RegistryStore", "CertificateXML",
                "CertificateSeal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "IntygaTests", dependencies: ["intyga"]),
    ],
    swiftLanguageModes: [.v6]
)

// Scripts/test.sh asks for it. Not always on: a newer compiler with a new warning must not stop anybody from building.
// A setting and not a compiler flag on the command line, for that would reach the dependencies too.
let warningsAreErrors = Context.environment["INTYGA_WARNINGS_AS_ERRORS"] != nil

// One set of settings for every target of ours. A system library takes none.
for target in package.targets where target.type != .system {
    var settings = target.swiftSettings ?? []
    settings += [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
    if warningsAreErrors { settings.append(.treatAllWarnings(as: .error)) }
    target.swiftSettings = settings
}
