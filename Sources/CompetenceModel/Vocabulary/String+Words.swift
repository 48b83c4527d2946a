extension StringProtocol {
    /// Whether something has been written here: there is a letter or a digit. "…", "-" and the like stand where words were to
    /// come, and are no reason, basis or comment.
    public var saysSomething: Bool { contains { $0.isLetter || $0.isNumber } }
}
