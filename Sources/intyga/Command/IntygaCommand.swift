import ArgumentParser

/// A command: it parses, calls one use case, and prints.
protocol IntygaCommand: ParsableCommand {
    /// What it does that not everybody may; empty where it only reads.
    static var acts: [CommandAct] { get }
    var global: GlobalOptions { get }
    func run(in context: Context) throws
}

extension IntygaCommand {
    static var acts: [CommandAct] { [] }

    func run() throws {
        let context = Context(global)
        do {
            try run(in: context)
            guard context.output.flush() else { throw CommandFailure.standardOutputRefused }
        } catch {
            throw Answer(status: EntryPoint.end(error, context))
        }
    }
}

/// Everything has been said; this is how the program ends.
struct Answer: Error {
    var status: ExitStatus
}
