import ArgumentParser
import CompetenceModel

struct ReviewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "review",
            abstract: Phrase(
                sv: "Granska ett anspråk genom stickprov, och se vad en brist någon annanstans kan ha påverkat.",
                en: "Review a claim by sample, and what a failure elsewhere may have affected."),
            discussion: Phrase(
                sv: """
                    Det räcker med anspråkets id: intyga review C-0001.
                    """,
                en: """
                    A claim's id alone is enough: intyga review C-0001.
                    """),
            examples: """
                intyga --as ingrid review C-0001
                intyga --as ingrid review C-0001 --approve
                intyga review impact EXB-7K3Q-9F2T-XR4D-6HVW-R
                """,
            subcommands: [ReviewClaim.self, ReviewImpact.self],
            defaultSubcommand: ReviewClaim.self)
    }
}
