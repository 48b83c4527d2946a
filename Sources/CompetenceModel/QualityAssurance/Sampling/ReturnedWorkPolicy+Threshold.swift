extension ReturnedWorkPolicy {
    /// Whether an assessor whose assessments were returned on these days is to be sampled more closely.
    ///
    /// - Parameters:
    ///   - returnedOn: one day for each assessment of theirs that was returned, of any claim of the framework.
    ///   - day: the day of the submission. Returns on the day itself count, as do those of the same day `withinMonths` months
    ///     earlier; later ones do not.
    public func isReached(by returnedOn: some Sequence<CalendarDate>, on day: CalendarDate) -> Bool {
        let earliest = day.adding(months: -max(withinMonths, 0))
        return returnedOn.count { $0 >= earliest && $0 <= day } >= max(threshold, 1)
    }
}
