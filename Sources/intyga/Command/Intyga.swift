import ArgumentParser
import CompetenceModel

struct Intyga: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "intyga",
            abstract: Phrase(
                sv: "Ett register över validerad kompetens.",
                en: "A registry of validated competence."),
            discussion: Phrase(
                sv: """
                    En bedömare bedömer, en intern och en extern kvalitetssäkrare godkänner, och ett intyg utfärdas som
                    bevisar sig självt. Vad var och en gör:

                      intyga help bedömare | kvalitetssäkrare | administratör | arbetsgivare

                    Avslutningskod: 0 klart, 1 en regel säger nej eller ett intyg är underkänt, 2 kunde inte
                    kontrolleras helt, 64 felaktigt kommando, 65 felaktiga uppgifter, 66 filen eller posten finns inte,
                    73 går inte att skriva, 74 läs- eller skrivfel, 75 upptaget, 77 inte tillåtet.
                    """,
                en: """
                    An assessor judges, an internal and an external quality assurer sign off, and a certificate is
                    issued that proves itself. What each of them does:

                      intyga help assessor | assurer | administrator | employer

                    Exit status: 0 done, 1 refused by a rule or a certificate rejected, 2 could not be fully checked, 64
                    usage, 65 bad input, 66 no such file or record, 73 cannot write, 74 I/O, 75 busy, 77 not allowed.
                    """),
            version: EntryPoint.version,
            groupedSubcommands: [
                CommandGroup(
                    name: Phrase(sv: "Registret", en: "The registry"),
                    subcommands: [
                        StatusCommand.self, InitCommand.self, DemoCommand.self, BackupCommand.self, RestoreCommand.self,
                    ]),
                CommandGroup(
                    name: Phrase(sv: "Människor, och vad de bedöms i", en: "People and what they are assessed in"),
                    subcommands: [
                        CatalogueCommand.self, OrganisationCommand.self, PractitionerCommand.self,
                        ParticipantCommand.self, KeyCommand.self, RecoveryCommand.self,
                    ]),
                CommandGroup(
                    name: Phrase(sv: "Från bedömning till intyg", en: "From assessment to certificate"),
                    subcommands: [
                        AssessCommand.self, AssessmentCommand.self, EvidenceCommand.self, ClaimCommand.self,
                        ReviewCommand.self, PackageCommand.self, CertificateCommand.self, VerifierCommand.self,
                        TrustCommand.self,
                    ]),
                CommandGroup(
                    name: Phrase(sv: "Uppföljning", en: "Follow-up"),
                    subcommands: [
                        WorklistCommand.self, ReportCommand.self, MeetingCommand.self, AppealCommand.self,
                        AuditCommand.self, IntentCommand.self,
                    ]),
            ],
            defaultSubcommand: StatusCommand.self)
    }

    // `ArgumentOrder` moves them behind the command's name, so that only help and completions find them here.
    @OptionGroup var global: GlobalOptions
}
