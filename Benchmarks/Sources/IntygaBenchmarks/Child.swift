import Foundation
import Glibc

/// What a finished process used.
struct Usage {
    var seconds: Double
    var megabytes: Double
}

/// Runs a program with its output thrown away, and waits for it.
/// - Throws: `BenchmarkFailure` where it does not end with success.
@discardableResult
func run(_ program: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil) throws
    -> Usage
{
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var child: pid_t = 0
    let start = DispatchTime.now().uptimeNanoseconds
    let failure = posix_spawnp(&child, program, &actions, nil, &argv, &envp)
    guard failure == 0 else {
        throw BenchmarkFailure("\(program) did not start: \(String(cString: strerror(failure)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else { throw BenchmarkFailure("\(program) was lost") }
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    // Exit status and signal in one.
    guard status == 0 else {
        let command = ([program] + arguments).joined(separator: " ")
        throw BenchmarkFailure("\(command): exit status \(status >> 8 & 255), signal \(status & 127)")
    }
    return Usage(seconds: seconds, megabytes: Double(usage.ru_maxrss) / 1024)
}

/// The median of several runs.
func median(of runs: Int, _ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Usage
{
    try run(program, arguments, environment: environment)
    let usages = try (0..<runs).map { _ in try run(program, arguments, environment: environment) }
    return usages.sorted { $0.seconds < $1.seconds }[runs / 2]
}

/// The best of several runs of each, in turn: what disturbs a machine only ever slows it, and in turn it slows both.
func best(
    of runs: Int, _ ours: () throws -> Usage, _ theirs: () throws -> Usage
) throws -> (ours: Usage, theirs: Usage) {
    var best = (ours: try ours(), theirs: try theirs())
    for _ in 1..<runs {
        best.ours = min(best.ours, try ours())
        best.theirs = min(best.theirs, try theirs())
    }
    return best
}

extension Usage: Comparable {
    static func < (left: Usage, right: Usage) -> Bool { left.seconds < right.seconds }
}
