internal import CompetenceModel
internal import GRDB

/// What is read of a file without its ledger: the confidential records, and the sums of its tables.
struct FileScan: Sendable {
    private(set) var confidential: ConfidentialScan
    /// By the name of what is summed up; a table that cannot be read has none.
    private(set) var tallies: [String: RowTally] = [:]

    init(_ file: Database, summing tables: [TableComparison]) throws {
        confidential = try Connection.withConnection(file) { try ConfidentialScan($0) }
        for table in tables { tallies[table.name] = try? RowTally(of: table, in: file) }
    }
}
