import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// A terminal without a person: what is written to it can be typed and read by a test.
final class PseudoTerminal {
    private let primary: Int32
    private let secondary: Int32
    private var isSecondaryOpen = true

    init(columns: UInt16 = 80) throws {
        var primary: Int32 = -1
        var secondary: Int32 = -1
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        try #require(openpty(&primary, &secondary, nil, nil, &size) == 0)
        self.primary = primary
        self.secondary = secondary
    }

    deinit {
        closeSecondary()
        close(primary)
    }

    var handle: FileHandle { FileHandle(fileDescriptor: secondary, closeOnDealloc: false) }

    /// Whether the terminal shows what is typed.
    var echoes: Bool {
        var settings = termios()
        return tcgetattr(primary, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(primary, $0.baseAddress, $0.count) }
    }

    func closeSecondary() {
        if isSecondaryOpen { close(secondary) }
        isSecondaryOpen = false
    }

    /// Everything until the other side is closed, or until `words` have come.
    func read(until words: String? = nil) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            var poller = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
            guard poll(&poller, 1, 10_000) > 0 else { break }
            let count = buffer.withUnsafeMutableBytes { Glibc.read(primary, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            bytes += buffer[..<count]
            if let words, String(decoding: bytes, as: UTF8.self).contains(words) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
