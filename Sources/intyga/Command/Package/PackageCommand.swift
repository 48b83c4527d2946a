import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

struct PackageCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "package",
            abstract: Phrase(
                sv: "Anspråkspaket från andra register: granska och avgör dem som extern kvalitetssäkrare.",
                en: "Claim packages of other registries: review and decide them as an external quality assurer."),
            subcommands: [
                PackageReceive.self, PackageList.self, PackageShow.self, PackageReviewCommand.self, PackageDecide.self,
            ])
    }
}

struct PackageReceive: IntygaCommand {
    static var acts: [CommandAct] { [.init(.receivePackage)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "receive", acts: acts,
            abstract: Phrase(
                sv: "Ta emot ett förseglat paket som är ställt till dig; svaret är dess id.",
                en: "Take in a sealed package that is addressed to you; prints its id."),
            discussion: Phrase(
                sv: """
                    --trust anger verksamhetens certifikat (PEM), som du har fått av verksamheten själv och inte
                    tillsammans med paketet.
                    """,
                en: """
                    --trust names the centre's certificate (PEM), had from the centre itself and not with the package.
                    """),
            examples: HelpExamples(
                sv: "intyga --as erik package receive C-0001.xml --trust centrum.pem",
                en: "intyga --as erik package receive C-0001.xml --trust centre.pem"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Paketet.", en: "The package."), completion: .file(extensions: ["xml"]))
    var file: String
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "Certifikat för verksamheter som du litar på (PEM).", en: "Certificates of centres one trusts (PEM).",
            valueName: "file"),
        completion: .file(extensions: ["pem"]))
    var trust: [String] = []

    func run(in context: Context) throws {
        guard !trust.isEmpty else { throw CommandFailure.trustMissing }
        let trusted = try context.trust(trust)
        let bytes = try Files.read(file)
        let session = try context.session()
        let (received, warnings) = try context.accepted(
            session.receivePackage(bytes, named: file, trust: trusted))
        let digest = received.digest.description
        let package = received.package
        context.output.report(
            Phrase(
                sv: "\(PackageTexts.short(received.digest))  \(package.claim), förseglat av \(received.sealedBy)",
                en: "\(PackageTexts.short(received.digest))  \(package.claim), sealed by \(received.sealedBy)"),
            [
                "package": .string(digest), "issuer": .string(package.issuer.code),
                "claim": .string(package.claim.text), "sealedBy": .string(received.sealedBy),
            ], warnings: warnings)
        context.output.hint(
            Advice(
                sv: "Härnäst: {step}", en: "Next: {step}",
                Step(.showPackage, [.package: "\(PackageTexts.short(received.digest))"])))
    }
}

struct PackageList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(
                sv: "Lista paketen som har kommit in, och hur de avgjordes.",
                en: "List the packages that came in, and how they were decided."),
            examples: "intyga package list --open")
    }

    @OptionGroup var global: GlobalOptions
    @Flag(help: ArgumentHelp(sv: "Bara de som inte är avgjorda.", en: "Only those that are not decided.")) var open =
        false

    func run(in context: Context) throws {
        let packages = try context.registry().packages().filter { !open || $0.decision == nil }
        context.output.show(
            Table(
                [
                    .init("package", PackageTexts.package), .init("issuer", PackageTexts.from),
                    .init("claim", Label.claim), .init("receivedAt", PackageTexts.receivedAt),
                    .init("state", Label.state), .init("decidedAt", Label.decision),
                ],
                rows: packages.map { record in
                    [
                        PackageTexts.cell(record.package), .string(record.issuer), .identifier(record.claim),
                        PackageTexts.cell(record.receivedAt), PackageTexts.state(record, context.language),
                        record.decision.map { PackageTexts.cell($0.decidedAt) } ?? .empty,
                    ]
                },
                whenEmpty: Advice(sv: "Inga paket.", en: "No packages.")))
    }
}
