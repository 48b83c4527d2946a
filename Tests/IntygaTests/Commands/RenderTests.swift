import Foundation
import Testing

/// Pages printed to PDF by a browser.
@Suite struct RenderTests {
    private static let hasBrowser = ["chromium", "google-chrome", "google-chrome-stable"].contains { name in
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }

    /// An office with a certificate, and its serial number.
    private static func issued() throws -> (Office, String) {
        let office = try Office()
        try office.assess()
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        try office.must("review", "C-0001", as: "ingrid")
        try office.must("review", "C-0001", "--approve", as: "ingrid")
        try office.must("claim", "sign-off", "C-0001", as: "ingrid")
        try office.must("key", "create", "--seal", as: "maria")
        let issued = try office.must("certificate", "issue", "C-0001", "--format", "json", as: "maria").array()
        return (office, try #require(issued.first?["serial"] as? String))
    }

    private static func names(_ office: Office) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
    }

    @Test(.enabled(if: hasBrowser)) func aBrowserPrintsThePage() throws {
        let (office, serial) = try Self.issued()
        try office.must("certificate", "render", serial, "--pdf", "-o", "a.pdf", "--language", "sv")
        let pdf = try Data(contentsOf: office.folder.appendingPathComponent("a.pdf"))
        #expect(pdf.starts(with: Data("%PDF-".utf8)))
        #expect(try Self.names(office).filter { $0.hasPrefix("a.pdf") } == ["a.pdf"])
    }

    @Test(arguments: [
        ("exit 3", "status 3"), ("exit 0", "no PDF"), ("kill -9 $$", "made no PDF"),
        ("for a; do case $a in --print-to-pdf=*) echo hej >\"${a#*=}\";; esac; done", "no PDF"),
    ])
    func aBrowserThatFailsLeavesNothing(_ does: String, _ why: String) throws {
        let (office, serial) = try Self.issued()
        try office.write("#!/bin/sh\n\(does)\n", to: "browser")
        let browser = office.folder.appendingPathComponent("browser").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser)
        let run = try office.run(
            ["certificate", "render", serial, "--pdf", "-o", "a.pdf", "--language", "en"],
            environment: ["INTYGA_BROWSER": browser])
        #expect(run.status == 74)
        #expect(run.error.contains(why), "\(run.error)")
        #expect(try Self.names(office).filter { $0.hasPrefix("a.pdf") } == [])
    }

    /// The page is given to the browser as a file of one's own, and nothing of it stays.
    @Test func theBrowserIsGivenThePage() throws {
        let (office, serial) = try Self.issued()
        try office.write(
            """
            #!/bin/sh
            for a; do
                case $a in
                    --print-to-pdf=*) pdf=${a#*=} ;;
                    file://*) page=${a#file://} ;;
                esac
            done
            stat -c %a "$(dirname "$page")" >seen
            grep -c 'lang="sv"' "$page" >>seen
            printf '%%PDF-1.4' >"$pdf"
            """, to: "browser")
        let browser = office.folder.appendingPathComponent("browser").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser)
        let run = try office.run(
            ["certificate", "render", serial, "--pdf", "-o", "a.pdf", "--language", "sv"],
            environment: ["INTYGA_BROWSER": browser])
        #expect(run.status == 0, "\(run.error)")
        #expect(try office.read("a.pdf") == "%PDF-1.4")
        #expect(try office.read("seen").split(separator: "\n").first == "700")
        #expect(try Self.names(office).filter { $0.hasPrefix("a.pdf") } == ["a.pdf"])
    }

    @Test func withoutABrowserItIsSaidWhatToDo() throws {
        let (office, serial) = try Self.issued()
        let run = try office.run(
            ["certificate", "render", serial, "--pdf", "-o", "a.pdf", "--language", "en"],
            environment: ["INTYGA_BROWSER": "no-such-browser"])
        #expect(run.status == 66)
        #expect(run.error.contains("apt-get install chromium"))
        #expect(run.error.contains("INTYGA_BROWSER"))
    }
}
