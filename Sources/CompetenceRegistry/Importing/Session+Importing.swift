public import CompetenceModel
import RegistryStore

extension Session {
    /// Adds the participants of a CSV table, all or none.
    ///
    /// Columns: `given-name`, `family-name`, and any of `identity-number`, `sex`, `municipality`, `protected`, `framework`
    /// (several codes with spaces between).
    ///
    /// - Parameter frameworks: to register every participant for, beside what the table says.
    /// - Throws: `RegistryErrorCode.invalidInput` with every problem of every line.
    public func importParticipants(
        _ bytes: [UInt8], named file: String, frameworks: [FrameworkCode] = []
    ) throws(RegistryError) -> Verdict<[ParticipantID]> {
        var table = try ParticipantTable(bytes, named: file)
        let (known, present) = try registry.read { reader in
            (try reader.identityNumbers(), Set(try reader.frameworks().map(\.framework.code)))
        }
        table.compare(known: known, frameworks: present)
        try table.check()
        return try addParticipants(
            table.entries.map { entry in
                var participant = entry.participant
                for code in frameworks where !participant.frameworks.contains(code) {
                    participant.frameworks.append(code)
                }
                return participant
            })
    }
}
