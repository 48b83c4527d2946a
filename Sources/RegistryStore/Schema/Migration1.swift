/// The ledger, the confidential records beside it, the drafts, and the tables that are projected from the ledger.
///
/// Plain SQL by area, run as one. Nothing is released; it is frozen with 1.0.0.
///
/// A column that holds one of several words is compared with each: of `IN` with more than two, SQLite makes a table anew for every row
/// that it checks, which costs ten times what writing the row costs.
enum Migration1 {
    /// In the order in which the tables are made.
    static let sql =
        ledger + confidential + catalogue + people + assessments + claims + certificates + quality + exchange + clock
}
