import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct CatalogueIssuers: IntygaCommand {
    static var acts: [CommandAct] { [.init(.decideIssuers)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "issuers", acts: acts,
            abstract: Phrase(
                sv: "Bestäm vem som utfärdar ett ramverks intyg: ägaren, eller varje medlem själv.",
                en: "Decide who issues a framework's certificates: the owner, or each member for itself."),
            discussion: Phrase(
                sv: """
                    Är inget bestämt utfärdar ägaren alla. Med members står medlemmen som utfärdare på intygen för sina
                    egna anspråk, med sitt eget sigill. Intyg som redan är utfärdade står kvar som de är.
                    """,
                en: """
                    Where nothing is decided, the owner issues all. With members, the member stands as issuer on the
                    certificates of its own claims, with its own seal. Certificates that have been issued stay as they
                    are.
                    """),
            examples: "intyga --as maria catalogue issuers OCN-CLEAN members")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Ramverket.", en: "The framework."), completion: .frameworks) var framework: String
    @Argument(
        help: ArgumentHelp(
            sv: "owner (ägaren) eller members (varje medlem själv).", en: "owner, or members (each for itself)."),
        completion: .words(Issuers.self))
    var issuers: String

    func run(in context: Context) throws {
        let code = try Typed.framework(framework)
        let issuers: Issuers = try Typed.word(
            issuers, Phrase(sv: "ett val", en: "a choice"), title: { Terms.title($0) })
        try context.report(context.session().decideIssuers(of: code, issuers)) { issuers in
            switch issuers {
            case .owner:
                Phrase(
                    sv: "Intygen för \(code) utfärdas av ägaren.",
                    en: "The certificates of \(code) are issued by the owner.")
            case .members:
                Phrase(
                    sv: "Intygen för \(code) utfärdas av varje medlem för sig.",
                    en: "The certificates of \(code) are issued by each member for itself.")
            }
        } _: {
            ["framework": .string(code.text), "issuers": .string($0.rawValue)]
        }
    }
}
