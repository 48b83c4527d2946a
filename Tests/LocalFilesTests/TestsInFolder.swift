import Foundation

@testable import LocalFiles

/// Tests of which each has a folder of its own, gone afterwards.
class TestsInFolder {
    let folder: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("files-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        self.folder = folder.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// Why something was refused; `nil` where it was not.
    func refusal<Value>(_ body: () throws -> Value) -> FileRefusal? {
        do {
            _ = try body()
            return nil
        } catch {
            return error as? FileRefusal
        }
    }
}
