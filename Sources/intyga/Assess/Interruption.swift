#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// While it lives, a signal that would end the program is the end of the input instead, so that work can be kept first; and
/// a terminal that changes its size is told as a key.
///
/// Handlers can do next to nothing; these write a byte to a pipe that whoever reads keys looks at too.
struct Interruption: ~Copyable {
    private static let numbers = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]

    /// To be made after `RawMode`, whose handlers it replaces.
    ///
    /// - Returns: `nil` where the system gives no pipe.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            // A window that is dragged must not fill the pipe and stop its own handler.
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        InterruptionState.caught = 0
        InterruptionState.readEnd = ends[0]
        InterruptionState.writeEnd = ends[1]
        for number in Self.numbers {
            signal(number) { number in
                InterruptionState.caught = number
                InterruptionState.wake()
            }
        }
        // Whoever started the program may have left it blocked, as `RawMode` says of the others.
        var mask = sigset_t()
        sigemptyset(&mask)
        sigaddset(&mask, SIGWINCH)
        sigprocmask(SIG_UNBLOCK, &mask, nil)
        signal(SIGWINCH) { _ in InterruptionState.wake() }
    }

    deinit {
        for number in Self.numbers + [SIGWINCH] { signal(number, SIG_DFL) }
        let ends = [InterruptionState.readEnd, InterruptionState.writeEnd]
        InterruptionState.readEnd = -1
        InterruptionState.writeEnd = -1
        for end in ends { close(end) }
    }

    /// The signal that came, if one did.
    static var signalNumber: Int32? { InterruptionState.caught == 0 ? nil : InterruptionState.caught }

    /// What came first.
    enum Event {
        case input
        case resized
        case interrupted
    }

    /// Waits until standard input has something to read, or a signal comes.
    static func waitForInput() -> Event {
        guard InterruptionState.readEnd >= 0 else { return .input }
        var pollers = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: InterruptionState.readEnd, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let ready = poll(&pollers, nfds_t(pollers.count), -1)
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return .interrupted }
            guard pollers[1].revents != 0 else { return .input }
            guard InterruptionState.caught == 0 else { return .interrupted }
            var bytes = [UInt8](repeating: 0, count: 64)
            guard read(InterruptionState.readEnd, &bytes, bytes.count) > 0 else { return .interrupted }
            return .resized
        }
    }
}

/// Plain memory, for a signal handler. Written by the main thread only while no handler is installed; `caught` by the handler.
private enum InterruptionState {
    nonisolated(unsafe) static var caught: sig_atomic_t = 0
    nonisolated(unsafe) static var readEnd: Int32 = -1
    nonisolated(unsafe) static var writeEnd: Int32 = -1

    /// For handlers.
    static func wake() {
        let before = errno
        var byte: UInt8 = 0
        _ = write(writeEnd, &byte, 1)
        errno = before
    }
}
