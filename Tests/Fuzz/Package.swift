// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that who builds intyga never builds this. Run it with run.sh.
let package = Package(
    name: "intyga-fuzz",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "intyga", path: "../..")],
    targets: [
        .target(name: "SealFixtures", dependencies: [.product(name: "CertificateSeal", package: "intyga")]),
        .executableTarget(
            name: "FuzzVerify",
            dependencies: ["SealFixtures", .product(name: "CertificateSeal", package: "intyga")],
            // libFuzzer brings the main function.
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
        .executableTarget(
            name: "FuzzCertificate",
            dependencies: ["SealFixtures", .product(name: "CertificateSeal", package: "intyga")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
        .executableTarget(
            name: "FuzzRead",
            // For CertificateXML, which is no product of its own.
            dependencies: [.product(name: "CompetenceRegistry", package: "intyga")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
