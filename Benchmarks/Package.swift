// swift-tools-version: 6.1
// Benchmarks are a package of their own, so that users of intyga never resolve or build what they need.
import PackageDescription

let package = Package(
    name: "intyga-benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "intyga", path: "..")],
    targets: [
        .systemLibrary(
            name: "CXMLSec1", pkgConfig: "xmlsec1-openssl", providers: [.apt(["libxmlsec1-dev"])]),
        // What we are measured against: libxmlsec1's C API, on the same document.
        .target(
            name: "XMLSecBaseline", dependencies: ["CXMLSec1"],
            cSettings: [
                // As pkg-config gives them; SwiftPM does not pass them on.
                .define("XMLSEC_NO_SIZE_T"), .define("XMLSEC_CRYPTO_OPENSSL"),
                .define("XMLSEC_NO_CRYPTO_DYNAMIC_LOADING"), .define("XMLSEC_OPENSSL3_ENGINES"),
            ]),
        .executableTarget(
            name: "IntygaBenchmarks",
            dependencies: [
                "XMLSecBaseline", .product(name: "CompetenceRegistry", package: "intyga"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
