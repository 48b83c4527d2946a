#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A line that is typed and edited: arrows, Home, End, Backspace, Delete, and Control with A, E, K, U, W.
///
/// Cursor and deletion go by what a person sees as one character, however many scalars it is made of.
struct LineEditor {
    private(set) var characters: [Character]
    /// Before which character the next one goes.
    private(set) var cursor: Int

    init(_ text: String = "") {
        characters = Array(text)
        cursor = characters.count
    }

    var text: String { String(characters) }

    /// What a key did.
    enum Outcome: Hashable {
        case editing
        /// Enter.
        case accepted
        /// Escape, Control-C, Control-D on an empty line, or the end of the input.
        case cancelled
    }

    mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .enter: return .accepted
        case .escape, .control("c"), .endOfInput: return .cancelled
        case .control("d") where characters.isEmpty: return .cancelled
        case .scalar(let scalar), .pasted(let scalar): insert(scalar)
        case .backspace:
            if cursor > 0 {
                cursor -= 1
                characters.remove(at: cursor)
            }
        case .delete, .control("d"): if cursor < characters.count { characters.remove(at: cursor) }
        case .left, .control("b"): cursor = max(0, cursor - 1)
        case .right, .control("f"): cursor = min(characters.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = characters.count
        case .control("k"): characters.removeSubrange(cursor...)
        case .control("u"):
            characters.removeSubrange(..<cursor)
            cursor = 0
        case .control("w"): deleteWord()
        default: break
        }
        return .editing
    }

    private mutating func insert(_ scalar: Unicode.Scalar) {
        // A combining mark joins the character before the cursor.
        if cursor > 0 {
            let joined = String(characters[cursor - 1]) + String(Character(scalar))
            if joined.count == 1, let character = joined.first {
                characters[cursor - 1] = character
                return
            }
        }
        characters.insert(Character(scalar), at: cursor)
        cursor += 1
    }

    private mutating func deleteWord() {
        var start = cursor
        while start > 0, characters[start - 1] == " " { start -= 1 }
        while start > 0, characters[start - 1] != " " { start -= 1 }
        characters.removeSubrange(start..<cursor)
        cursor = start
    }

    /// The part of the line to show in `width` columns, and the column of the cursor in it.
    func window(width: Int) -> (text: String, column: Int) {
        let width = max(1, width - 1)
        var start = cursor
        var used = 0
        while start > 0 {
            let step = DisplayWidth.of(characters[start - 1])
            guard used + step <= width else { break }
            used += step
            start -= 1
        }
        var end = cursor
        var total = used
        while end < characters.count {
            let step = DisplayWidth.of(characters[end])
            guard total + step <= width else { break }
            total += step
            end += 1
        }
        return (String(characters[start..<end]), used)
    }
}

/// Questions on the terminal.
enum Prompt {
    /// Asks whether somebody agrees. Nothing but the word is a yes.
    ///
    /// - Parameter question: the answer is typed behind its last line.
    static func agrees(_ question: String) -> Bool {
        // The line that is answered on is edited, and must fit with the answer.
        let lines = DisplayWidth.wrap(question, to: max(20, Terminal.width - 12))
        if lines.count > 1 { show(lines.dropLast().joined(separator: "\n") + "\n") }
        let answer = line((lines.last ?? "") + " ", discardingTypeAhead: true) ?? ""
        return ["ja", "j", "yes", "y"].contains(answer.lowercased().filter { !$0.isWhitespace })
    }

    /// Asks for a line, with `initial` in it to edit.
    ///
    /// Where standard input is no terminal, a line is read as it comes.
    /// - Parameter discardingTypeAhead: what was typed before the question could be read is no answer to it.
    /// - Returns: `nil` when the question was left or the input is over.
    static func line(_ question: String, initial: String = "", discardingTypeAhead: Bool = false) -> String? {
        guard Terminal.inputIsTerminal, let mode = RawMode() else {
            show(question)
            return readLine()
        }
        defer { extendLifetime(mode) }
        var reader = KeyReader()
        if discardingTypeAhead { reader.discardPending() }
        var editor = LineEditor(initial)
        while true {
            let room = max(10, Terminal.width - DisplayWidth.of(question))
            let window = editor.window(width: room)
            let column = DisplayWidth.of(question) + window.column
            show("\r\u{1B}[K\(question)\(window.text)\r" + (column > 0 ? "\u{1B}[\(column)C" : ""))
            switch editor.handle(reader.next()) {
            case .editing: continue
            case .accepted:
                show("\n")
                return editor.text
            case .cancelled:
                show("\n")
                return nil
            }
        }
    }

    /// Asks for a letter. What was typed before the question could be read is no answer to it.
    ///
    /// - Returns: in lower case; `nil` when the question was left or the input is over.
    static func key(_ question: String) -> Character? {
        guard let mode = RawMode() else { return nil }
        defer { extendLifetime(mode) }
        var reader = KeyReader()
        reader.discardPending()
        show(question)
        while true {
            switch reader.next() {
            case .scalar(let scalar): return Character(scalar).lowercased().first
            case .control("c"), .control("d"), .endOfInput: return nil
            default: continue
            }
        }
    }

    /// Says something between questions.
    static func say(_ text: String) { show(text) }

    /// Asks for something that must not be shown, such as a passphrase.
    ///
    /// - Returns: `nil` where there is no terminal to ask at, or the question was left.
    static func secret(_ question: String) -> String? {
        guard Terminal.inputIsTerminal, let mode = RawMode(echoOnly: true) else { return nil }
        defer {
            extendLifetime(mode)
            show("\n")
        }
        show(question)
        return readLine()
    }

    /// Questions go to standard error: standard output may be on its way into a file.
    private static func show(_ text: String) {
        _ = Terminal.write(text.utf8, to: STDERR_FILENO)
    }
}
