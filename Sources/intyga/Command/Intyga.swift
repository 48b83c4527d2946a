import ArgumentParser

struct Intyga: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intyga",
        abstract: "A registry of validated competence.",
        discussion: """
            An assessor judges, an internal and an external quality assurer sign off, and a certificate is issued that proves
            itself. What each of them does:

              intyga help assessor | assurer | administrator | employer

            Exit status: 0 done, 1 refused by a rule or a certificate rejected, 2 could not be fully checked, 64 usage,
            65 bad input, 66 no such file or record, 73 cannot write, 74 I/O, 75 busy, 77 not allowed.
            """.flowing,
        version: EntryPoint.version,
        groupedSubcommands: [
            CommandGroup(
                name: "The registry",
                subcommands: [
                    StatusCommand.self, InitCommand.self, DemoCommand.self, BackupCommand.self, RestoreCommand.self,
                ]),
            CommandGroup(
                name: "People and what they are assessed in",
                subcommands: [
                    CatalogueCommand.self, PractitionerCommand.self, ParticipantCommand.self, KeyCommand.self,
                ]),
            CommandGroup(
                name: "From assessment to certificate",
                subcommands: [
                    AssessCommand.self, AssessmentCommand.self, EvidenceCommand.self, ClaimCommand.self,
                    ReviewCommand.self, PackageCommand.self, CertificateCommand.self,
                ]),
            CommandGroup(
                name: "Follow-up",
                subcommands: [
                    WorklistCommand.self, ReportCommand.self, MeetingCommand.self, AppealCommand.self,
                    AuditCommand.self,
                ]),
        ],
        defaultSubcommand: StatusCommand.self)

    // `ArgumentOrder` moves them behind the command's name, so that only help and completions find them here.
    @OptionGroup var global: GlobalOptions
}
