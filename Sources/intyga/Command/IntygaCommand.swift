import ArgumentParser

/// A command: it parses, calls one use case, and prints.
protocol IntygaCommand: ParsableCommand {
    var global: GlobalOptions { get }
    func run(in context: Context) throws
}

extension IntygaCommand {
    func run() throws {
        let context = Context(global)
        do {
            try run(in: context)
        } catch {
            throw Ending(error: error, context: context)
        }
        guard context.output.flush() else {
            throw Ending(error: CommandFailure.standardOutputRefused, context: context)
        }
    }
}

/// An error on its way out, with the output that it is printed to.
struct Ending: Error {
    var error: any Error
    var context: Context
}

/// The answer was given; it is just not a good one.
struct Answer: Error {
    var status: ExitStatus
}
