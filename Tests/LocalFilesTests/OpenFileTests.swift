import Foundation
import Testing

@testable import LocalFiles

final class OpenFileTests: TestsInFolder {
    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }

    private func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
    }

    // MARK: Beneath a folder

    @Test func whatIsBeneathAFolderIsRead() throws {
        try makeFolder("a/b")
        try LocalFile.write([7], to: path("a/b/c"), .ownerOnly, replacing: false)
        #expect(try LocalFile.read("a/b/c", beneath: folder, atMost: 1) == [7])
        #expect(try LocalFile.read("c", beneath: path("a/b"), atMost: 1) == [7])
        #expect(refusal { try LocalFile.read("a/b/c", beneath: folder, atMost: 0) } == .tooLarge)
        // The folder is where somebody said; how it got its name is hers.
        try link("here", to: "a")
        #expect(try LocalFile.read("b/c", beneath: path("here"), atMost: 1) == [7])
    }

    @Test(arguments: ["file", "to-file", "folder", "to-folder", "outside", "loop", "nowhere"])
    func noLinkIsFollowedOnTheWay(link kind: String) throws {
        try makeFolder("inside/real")
        try makeFolder("elsewhere")
        try LocalFile.write([7], to: path("inside/real/c"), .ownerOnly, replacing: false)
        try LocalFile.write([8], to: path("elsewhere/c"), .ownerOnly, replacing: false)
        let (name, target, asked) =
            switch kind {
            case "file": ("inside/link", "real/c", "link")
            case "to-file": ("inside/link", path("inside/real/c"), "link")
            case "folder": ("inside/link", "real", "link/c")
            case "to-folder": ("inside/link", "../elsewhere", "link/c")
            case "outside": ("inside/real/link", path("elsewhere/c"), "real/link")
            case "loop": ("inside/link", "link", "link")
            default: ("inside/link", "nowhere", "link")
            }
        try link(name, to: target)
        #expect(refusal { try LocalFile.read(asked, beneath: path("inside"), atMost: 9) } == .symbolicLink)
    }

    @Test(arguments: ["", "/", "/etc/hostname", "..", "../a", "a/..", "a/../../a", "a//b", "a/", "./a"])
    func noNameLeadsOut(name: String) throws {
        try makeFolder("inside/a")
        try LocalFile.write([7], to: path("inside/a/b"), .ownerOnly, replacing: false)
        try LocalFile.write([7], to: path("a"), .ownerOnly, replacing: false)
        #expect(refusal { try LocalFile.read(name, beneath: path("inside"), atMost: 9) } == .absent)
    }

    @Test(.timeLimit(.minutes(30))) func nobodyIsWaitedFor() throws {
        try #require(mkfifo(path("pipe"), 0o600) == 0)
        #expect(refusal { try LocalFile.read("pipe", beneath: folder, atMost: 9) } == .notRegular)
        #expect(refusal { try LocalFile.read("pipe/x", beneath: folder, atMost: 9) } == .notInFolder)
        #expect(refusal { try LocalFile.read("no", beneath: folder, atMost: 9) } == .absent)
        #expect(refusal { try LocalFile.read("no", beneath: path("no"), atMost: 9) } == .absent)
    }

    @Test func aSocketIsNoFile() throws {
        let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        // The whole path may be longer than an address can hold.
        let name = "/tmp/intyga-\(UUID().uuidString.prefix(8))"
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(name.utf8)) }
        let isBound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(isBound == 0)
        defer { unlink(name) }
        #expect(refusal { try LocalFile.read(name, atMost: 9) } == .notRegular)
        #expect(refusal { try LocalFile.read(name, atMost: 9, followingLinks: false) } == .notRegular)
    }

    // MARK: Whose it is

    /// Any bit of anybody else's is one too many.
    @Test(arguments: 0..<0o100) func onlyTheOwnerMayUseWhatIsPrivate(others: Int) throws {
        try LocalFile.write([7], to: path("a"), .ownerOnly, replacing: false)
        try makeFolder("b")
        for (name, owner) in [("a", 0o600), ("b", 0o700)] {
            try #require(chmod(path(name), mode_t(owner | others)) == 0)
            #expect(
                refusal { try OpenFile(path(name)).requirePrivate() }
                    == (others == 0 ? nil : .openToOthers(mode: UInt32(owner | others))))
        }
    }

    @Test func oneGroupMayBeAllowed() throws {
        try LocalFile.write([7], to: path("a"), .ownerOnly, replacing: false)
        var status = stat()
        try #require(stat(path("a"), &status) == 0)
        let own = FileGroup(id: status.st_gid)
        let other = FileGroup(id: status.st_gid + 1)
        for mode in [0o600, 0o640, 0o660] as [mode_t] {
            try #require(chmod(path("a"), mode) == 0)
            let file = try OpenFile(path("a"))
            #expect(refusal { try file.requirePrivate(sharedWith: own) } == nil)
            #expect(file.isShared(with: own) == (mode != 0o600))
            #expect(!file.isShared(with: other) && !file.isShared(with: nil))
            #expect(
                refusal { try file.requirePrivate(sharedWith: other) }
                    == (mode == 0o600 ? nil : .openToOthers(mode: UInt32(mode))))
        }
        try #require(chmod(path("a"), 0o664) == 0)
        #expect(refusal { try OpenFile(path("a")).requirePrivate(sharedWith: own) } == .openToOthers(mode: 0o664))
        #expect(FileGroup(named: "root")?.id == 0)
        #expect(FileGroup(named: "no such group") == nil)
    }

    @Test func whatIsMadeForAGroupIsTheGroups() throws {
        var status = stat()
        try #require(stat(folder, &status) == 0)
        let group = FileGroup(id: status.st_gid)
        try LocalFolder.make(path("shared"), .group(group))
        try LocalFile.write([7], to: path("shared/a"), .group(group), replacing: false)
        try LocalFolder.make(path("own"), .ownerOnly)
        try LocalFile.write([7], to: path("own/a"), .ownerOnly, replacing: false)
        let modes = try ["shared", "shared/a", "own", "own/a"].map {
            try FileManager.default.attributesOfItem(atPath: path($0))[.posixPermissions] as? Int
        }
        #expect(modes == [0o2770, 0o660, 0o700, 0o600])
    }

    // MARK: Names

    @Test func aLinkStandsForItsFile() throws {
        try LocalFile.write([7], to: path("a"), .ownerOnly, replacing: false)
        try link("b", to: "a")
        try link("c", to: "b")
        try link("loop", to: "loop")
        let real = try #require(realpath(path("a"), nil))
        defer { free(real) }
        #expect(LocalFile.withoutLink(path("b")) == String(cString: real))
        #expect(LocalFile.withoutLink(path("c")) == String(cString: real))
        for name in ["a", "loop", "nowhere"] { #expect(LocalFile.withoutLink(path(name)) == path(name)) }
        #expect(LocalFile.isTaken(path("loop")) && !LocalFile.exists(path("loop")))
        #expect(!LocalFile.isTaken(path("nowhere")))
    }

    @Test func aDraftIsToldByItsName() {
        let name = LocalFile.draftName(for: "photo.jpg")
        #expect(LocalFile.target(ofDraft: name) == "photo.jpg")
        for name in ["photo.jpg", "photo.new", "photo.x.new", "new", ".new", "photo.1.old", ""] {
            #expect(LocalFile.target(ofDraft: name) == nil, "\(name)")
        }
    }

    @Test func aLinkToAFolderIsNoFolder() throws {
        try makeFolder("a")
        try link("b", to: "a")
        try LocalFile.write([7], to: path("c"), .ownerOnly, replacing: false)
        #expect(refusal { try LocalFolder.requireFolder(path("a")) } == nil)
        #expect(refusal { try LocalFolder.requireFolder(path("b")) } == .symbolicLink)
        #expect(refusal { try LocalFolder.requireFolder(path("c")) } == .notInFolder)
        #expect(refusal { try LocalFolder.requireFolder(path("d")) } == .absent)
    }
}
