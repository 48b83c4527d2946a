import CompetenceModel
import CompetenceRegistry
import LocalFiles

/// The newest time at which this machine was used with a registry, so that a clock that leaps ahead is noticed.
///
/// A line in the state folder. Where it cannot be read or written there is no memory, and a registry that nobody has used for a
/// day or more asks once.
enum SeenTime {
    private static var path: String { StateFolder.path + "/clock" }

    /// Milliseconds within which nothing is written anew.
    private static let grain: Int64 = 3_600_000

    static func read() -> Timestamp? {
        guard Files.exists(path), let bytes = try? Files.read(path) else { return nil }
        return Timestamp(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }

    /// Remembers a time that nobody has cause to doubt. It may be earlier than the one before: a clock was set right.
    static func remember(_ now: Timestamp) {
        if let known = read(), abs(now.milliseconds - known.milliseconds) < grain { return }
        try? Files.makeFolder(StateFolder.path, .ownerOnly)
        try? Files.write(Array("\(now)\n".utf8), to: path, replacing: true)
    }
}

extension RegistryEnvironment {
    /// Of a command: the clock is held to what this machine saw before, unless somebody says that it is right, by naming the day
    /// in `INTYGA_CLOCK` or at the terminal.
    static func command(clockIsConfirmed: Bool = false) -> RegistryEnvironment {
        var environment = RegistryEnvironment.live
        let isNamed = Environment["INTYGA_CLOCK"] == environment.now().dateInSweden.description
        environment.group = Environment["INTYGA_GROUP"].nonEmpty.flatMap { FileGroup(named: $0) }
        environment.clock = clockIsConfirmed || isNamed ? .trusted : .doubted(lastSeen: SeenTime.read())
        return environment
    }
}
