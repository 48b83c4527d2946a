#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A key pressed.
enum Key: Hashable {
    /// A Unicode scalar. A combining mark comes as a key of its own, after the letter.
    case scalar(Unicode.Scalar)
    case enter
    case tab
    case backTab
    case backspace
    case delete
    case escape
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    /// With the Control key: `control("c")`.
    case control(Character)
    /// A Unicode scalar that was pasted, and so is no key of a menu. A line break comes as a space.
    case pasted(Unicode.Scalar)
    /// The terminal has another size now.
    case resized
    /// The input is over.
    case endOfInput
    /// A sequence that means nothing here.
    case unknown
}

/// Reads keys from standard input while `RawMode` is on.
///
/// Bytes that are no UTF-8 come as `unknown`, one at a time.
struct KeyReader {
    /// How long the bytes of one key may be apart, in milliseconds: over a slow line, the bytes of an arrow key do not come at
    /// once, and a lone Escape must not wait for ever.
    private static let pause: Int32 = 60

    /// Switches bracketed paste on and off (xterm): the terminal then says what was pasted and what was typed.
    static let startsMarkingPastes = "\u{1B}[?2004h"
    static let stopsMarkingPastes = "\u{1B}[?2004l"

    private var pushedBack: UInt8?
    private var isPasting = false

    /// Waits for a key.
    mutating func next() -> Key {
        while true {
            let key = nextInput()
            switch key {
            case .pasteBegins: isPasting = true
            case .pasteEnds: isPasting = false
            case .key(.scalar(let scalar)) where isPasting: return .pasted(scalar)
            case .key(.enter) where isPasting, .key(.tab) where isPasting: return .pasted(" ")
            case .key(.endOfInput), .key(.resized): return key.key
            case .key where isPasting: continue
            case .key(let key): return key
            }
        }
    }

    /// How long nothing may have come before what was typed ahead, or pasted, counts as over, in milliseconds.
    private static let quiet: Int32 = 100
    /// So that a key that is stuck delays the program and does not stop it.
    private static let mostDiscarded = 50

    /// Throws away what was typed before there was anything to answer.
    mutating func discardPending() {
        pushedBack = nil
        isPasting = false
        for _ in 0..<Self.mostDiscarded {
            tcflush(STDIN_FILENO, TCIFLUSH)
            var poller = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            // A line that is gone is for whoever reads next to find out.
            guard poll(&poller, 1, Self.quiet) > 0, Int32(poller.revents) & Int32(POLLIN) != 0 else { return }
        }
    }

    private enum Input {
        case key(Key)
        case pasteBegins
        case pasteEnds

        var key: Key { if case .key(let key) = self { key } else { .unknown } }
    }

    private mutating func nextInput() -> Input {
        if pushedBack == nil {
            switch Interruption.waitForInput() {
            case .input: break
            case .resized: return .key(.resized)
            case .interrupted: return .key(.endOfInput)
            }
        }
        guard let byte = byte() else { return .key(.endOfInput) }
        return byte == 0x1B ? escapeSequence() : .key(key(from: byte))
    }

    private mutating func key(from byte: UInt8) -> Key {
        switch byte {
        case 0x0D, 0x0A: return .enter
        case 0x09: return .tab
        case 0x7F, 0x08: return .backspace
        case 0x00...0x1F: return .control(Character(Unicode.Scalar(byte | 0x60)))
        case 0x20...0x7E: return .scalar(Unicode.Scalar(byte))
        default: return multiByte(from: byte)
        }
    }

    private mutating func byte(within milliseconds: Int32? = nil) -> UInt8? {
        if let byte = pushedBack {
            pushedBack = nil
            return byte
        }
        while true {
            if let milliseconds {
                var poller = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                let ready = poll(&poller, 1, milliseconds)
                if ready < 0, errno == EINTR { continue }
                guard ready > 0 else { return nil }
            }
            var byte: UInt8 = 0
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            return count == 1 ? byte : nil
        }
    }

    private mutating func multiByte(from first: UInt8) -> Key {
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0 else { return .unknown }
        var bytes = [first]
        while bytes.count < length {
            guard let next = byte(within: Self.pause) else { return .unknown }
            guard next & 0xC0 == 0x80 else {
                pushedBack = next
                return .unknown
            }
            bytes.append(next)
        }
        guard let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first else {
            return .unknown
        }
        return .scalar(scalar)
    }

    private mutating func escapeSequence() -> Input {
        guard let second = byte(within: Self.pause) else { return .key(.escape) }
        guard second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else {
            pushedBack = second
            return .key(.escape)
        }
        var parameters = ""
        while let byte = byte(within: Self.pause) {
            guard (0x40...0x7E).contains(byte) else {
                parameters.unicodeScalars.append(Unicode.Scalar(byte))
                guard parameters.utf8.count < 16 else { return .key(.unknown) }
                continue
            }
            switch (byte, parameters) {
            case (UInt8(ascii: "~"), "200"): return .pasteBegins
            case (UInt8(ascii: "~"), "201"): return .pasteEnds
            default: return .key(Self.key(final: byte, parameters: parameters))
            }
        }
        return .key(.unknown)
    }

    /// The sequences of xterm and its kin.
    private static func key(final: UInt8, parameters: String) -> Key {
        switch (Character(Unicode.Scalar(final)), parameters.prefix { $0 != ";" }) {
        case ("A", _): .up
        case ("B", _): .down
        case ("C", _): .right
        case ("D", _): .left
        case ("H", _), ("~", "1"), ("~", "7"): .home
        case ("F", _), ("~", "4"), ("~", "8"): .end
        case ("Z", _): .backTab
        case ("~", "3"): .delete
        case ("~", "5"): .pageUp
        case ("~", "6"): .pageDown
        default: .unknown
        }
    }
}
