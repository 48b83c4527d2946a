import CompetenceModel
import CompetenceRegistry
import LocalFiles

/// The newest status lists accepted, remembered between runs.
///
/// In `$XDG_STATE_HOME/intyga/status-lists`, as ``StatusListMemory`` writes it. Where that cannot be written, verification
/// works without a memory.
struct AcceptedStatusLists {
    private static var path: String { StateFolder.path + "/status-lists" }

    let lists: StatusListMemory
    /// Why older lists may pass for new, where a memory is there and cannot be relied on.
    let problem: Phrase?

    init() {
        do {
            let lists = try Self.read()
            self.lists = lists
            problem =
                lists.isComplete
                ? nil
                : Phrase(
                    sv: "\(Self.path): alla rader kan inte läsas; en äldre statuslista kan gå för en ny.",
                    en: "\(Self.path): not every line can be read; an older status list may pass for a new one.")
        } catch {
            lists = StatusListMemory()
            problem = Phrase(
                sv: "\(error.message.what.sv) En äldre statuslista kan gå för en ny.",
                en: "\(error.message.what.en) An older status list may pass for a new one.")
        }
    }

    func remember(_ accepted: StatusListMemory) {
        // Read again: another run may have remembered something meanwhile. What cannot be read is left alone.
        guard let known = try? Self.read() else { return }
        var merged = known
        merged.formUnion(accepted)
        guard merged != known else { return }
        try? Files.makeFolder(StateFolder.path, .ownerOnly)
        try? Files.write(Array(merged.text.utf8), to: Self.path, replacing: true)
    }

    private static func read() throws(CommandFailure) -> StatusListMemory {
        guard Files.exists(path) else { return StatusListMemory() }
        return StatusListMemory(parsing: String(decoding: try Files.read(path), as: UTF8.self))
    }
}
