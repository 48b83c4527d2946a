#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reading key by key: the terminal neither shows what is typed nor waits for the end of the line.
///
/// The terminal gets its settings back when the value goes out of scope, and before the process is ended or stopped by a
/// signal: a shell that shows nothing of what one types is worse than a lost draft.
struct RawMode: ~Copyable {
    /// - Parameter echoOnly: keeps line input and signals as they are, and only hides what is typed (for passphrases).
    /// - Returns: `nil` when standard input is no terminal.
    init?(echoOnly: Bool = false) {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        SavedTerminal.settings = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        if !echoOnly {
            settings.c_lflag &= ~tcflag_t(ICANON | ISIG | IEXTEN)
            settings.c_iflag &= ~tcflag_t(IXON | ICRNL)
        }
        SavedTerminal.raw = settings
        SavedTerminal.isActive = 1
        SavedTerminal.install()
        guard tcsetattr(STDIN_FILENO, TCSADRAIN, &SavedTerminal.raw) == 0 else {
            SavedTerminal.isActive = 0
            return nil
        }
    }

    deinit {
        SavedTerminal.restore()
        SavedTerminal.isActive = 0
    }
}

/// What the signal handler needs. It can use nothing but plain memory and calls that are safe in a handler, so this cannot be
/// an object; it is written by the main thread only, before the handler can look at it.
private enum SavedTerminal {
    nonisolated(unsafe) static var settings = termios()
    nonisolated(unsafe) static var raw = termios()
    nonisolated(unsafe) static var isActive: sig_atomic_t = 0
    nonisolated(unsafe) static var isInstalled = false

    static func restore() {
        if isActive != 0 { _ = tcsetattr(STDIN_FILENO, TCSANOW, &settings) }
    }

    static func install() {
        guard !isInstalled else { return }
        isInstalled = true
        let ending = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]
        // Whoever started the program may have left them blocked, and then nothing would end it.
        var mask = sigset_t()
        sigemptyset(&mask)
        for number in ending { sigaddset(&mask, number) }
        sigprocmask(SIG_UNBLOCK, &mask, nil)
        for number in ending {
            signal(number) { number in
                SavedTerminal.restore()
                signal(number, SIG_DFL)
                raise(number)
            }
        }
        signal(SIGTSTP) { number in
            SavedTerminal.restore()
            signal(number, SIG_DFL)
            // The signal is blocked while its handler runs; it takes effect when let through.
            var mask = sigset_t()
            sigemptyset(&mask)
            sigaddset(&mask, number)
            raise(number)
            sigprocmask(SIG_UNBLOCK, &mask, nil)
            // Continued.
            SavedTerminal.isInstalled = false
            SavedTerminal.install()
            if SavedTerminal.isActive != 0 { _ = tcsetattr(STDIN_FILENO, TCSANOW, &SavedTerminal.raw) }
        }
    }
}
