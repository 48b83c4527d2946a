import LocalFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the program is connected to.
enum Terminal {
    static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether someone sits there who can answer a question.
    static var isInteractive: Bool { inputIsTerminal && (outputIsTerminal || errorIsTerminal) }

    /// Columns of the terminal; 80 where that is not known.
    static var width: Int {
        var size = winsize()
        for descriptor in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO]
        where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
            return Int(size.ws_col)
        }
        return Environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
    }

    /// Rows of the terminal; 24 where that is not known.
    static var height: Int {
        var size = winsize()
        for descriptor in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO]
        where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0 {
            return Int(size.ws_row)
        }
        return 24
    }

    /// Whether to colour what goes to `descriptor` (https://no-color.org).
    static func takesColour(_ descriptor: Int32) -> Bool {
        guard Environment["NO_COLOR"]?.isEmpty ?? true, Environment["TERM"] != "dumb" else { return false }
        return isatty(descriptor) == 1
    }

    /// Writes all of `bytes`.
    ///
    /// - Returns: `false` where the system refused.
    static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Bool {
        Descriptor.write(Array(bytes), to: descriptor)
    }
}

/// The environment variables.
enum Environment {
    static subscript(name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
