/// How many entries of a ledger are looked at before the facts behind them are read anew.
enum StretchLength {
    /// Tests make it short, so that a stretch ends between any two acts.
    @TaskLocal static var entries = 4096
}
