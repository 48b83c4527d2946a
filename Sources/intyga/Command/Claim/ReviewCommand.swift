import ArgumentParser

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Review a claim by sample, and what a failure elsewhere may have affected.",
        discussion: """
            A claim's id alone is enough: intyga review C-0001.

            Examples:

              intyga --as ingrid review C-0001
              intyga --as ingrid review C-0001 --approve
              intyga review impact EXB-7K3Q-9F2T-XR4D-6HVW-S
            """.flowing,
        subcommands: [ReviewClaim.self, ReviewImpact.self],
        defaultSubcommand: ReviewClaim.self)
}
