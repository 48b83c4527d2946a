import Foundation
import Testing

@testable import LocalFiles

/// Numbers are the invariants of `UnfinishedFile`.
final class UnfinishedFileTests: TestsInFolder {
    @Test func itIsThereWhenItIsWhole() throws {
        let draft = try UnfinishedFile(for: path("a"))
        #expect(!LocalFile.exists(path("a")))
        try Data([1]).write(to: URL(fileURLWithPath: draft.path), options: [])
        try draft.publish()
        #expect(try LocalFile.read(path("a"), atMost: 9) == [1])
        #expect(LocalFolder.names(in: folder) == ["a"])
        #expect(try OpenFile(path("a")).permissions == 0o600)
    }

    /// 1.
    @Test func itsNameIsTaken() throws {
        let draft = try UnfinishedFile(for: path("a"))
        #expect(throws: FileRefusal.inUse) { try UnfinishedFile(for: self.path("a")) }
        draft.discard()
        #expect(LocalFolder.names(in: folder) == [])
    }

    /// 2. A lock goes with the program that held it; what it wrote does not count.
    @Test func whatWasLeftIsBegunAnew() throws {
        try LocalFile.write([9, 9, 9], to: path("a.intyga-unfinished"), .everybody, replacing: false)
        let draft = try UnfinishedFile(for: path("a"))
        #expect(try LocalFile.read(draft.path, atMost: 9) == [])
        #expect(try OpenFile(draft.path).permissions == 0o600)
        try draft.publish()
        #expect(LocalFolder.names(in: folder) == ["a"])
    }

    @Test func nothingIsReplaced() throws {
        let draft = try UnfinishedFile(for: path("a"))
        try LocalFile.write([1], to: path("a"), .everybody, replacing: false)
        #expect(throws: FileRefusal.alreadyThere) { try draft.publish() }
        #expect(try LocalFile.read(path("a"), atMost: 9) == [1])
        draft.discard()
        #expect(throws: FileRefusal.alreadyThere) { try UnfinishedFile(for: self.path("a")) }
        #expect(LocalFolder.names(in: folder) == ["a"])
    }

    /// Nor is a link followed that somebody has laid in its place.
    @Test func aLinkInItsPlaceIsNotFollowed() throws {
        try LocalFile.write([1], to: path("b"), .everybody, replacing: false)
        try FileManager.default.createSymbolicLink(
            atPath: path("a.intyga-unfinished"), withDestinationPath: path("b"))
        #expect(throws: FileRefusal.self) { try UnfinishedFile(for: self.path("a")) }
        #expect(try LocalFile.read(path("b"), atMost: 9) == [1])
    }
}
