import CompetenceModel
import CompetenceRegistry
import Foundation

/// Prints pages to PDF with a browser that is installed: Chromium or one of its relatives, which all take the same options.
struct PagePrinter {
    /// Where the browser is to be had under a name of its own, or not the first one found.
    static let variable = "INTYGA_BROWSER"

    private static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "brave-browser",
    ]
    private static let applications = [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ]
    /// A page without scripts and without a network is laid out in a second or two.
    private static let patience: Double = 60

    private let program: String

    /// - Throws: `CommandFailure` where no browser is found.
    init() throws(CommandFailure) {
        let folders = (Environment["PATH"] ?? "").split(separator: ":")
        let named = Environment[Self.variable].nonEmpty
        let candidates =
            named.map { name in name.contains("/") ? [name] : folders.map { "\($0)/\(name)" } }
            ?? Self.names.flatMap { name in folders.map { "\($0)/\(name)" } } + Self.applications
        guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else {
            throw Self.noBrowser(named)
        }
        program = found
    }

    /// The page as PDF.
    ///
    /// - Parameter path: the file that the PDF is for. What is needed on the way is made beside it, since some browsers are
    ///   not let into the folders for temporary files; it is gone afterwards.
    func pdf(of page: [UInt8], for path: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: "\(path).\(UInt32.random(in: .min ... .max)).print")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw RegistryError(.cannotWrite, ["path": path, "detail": String(cString: strerror(errno))])
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appendingPathComponent("page.html")
        let result = folder.appendingPathComponent("page.pdf")
        try Files.write(page, to: source.path, replacing: false)
        try run(
            [
                "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
                "--user-data-dir=\(folder.appendingPathComponent("profile").path)",
                "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=\(result.path)",
            ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [source.absoluteString])
        guard let bytes = try? Files.read(result.path), bytes.starts(with: Array("%PDF-".utf8)) else {
            throw failure(Phrase(sv: "den gav ingen PDF", en: "it gave no PDF"))
        }
        return bytes
    }

    private func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw failure(Phrase(sv: "den gick inte att starta", en: "it could not be started"))
        }
        guard ended.wait(timeout: .now() + Self.patience) == .success else {
            process.terminate()
            process.waitUntilExit()
            throw failure(Phrase(sv: "den blev inte färdig", en: "it did not finish"))
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let status = process.terminationStatus
            throw failure(Phrase(sv: "den slutade med status \(status)", en: "it ended with status \(status)"))
        }
    }

    private static let remedy = Phrase(
        sv: "Installera Chromium (apt-get install chromium), ange en annan med \(variable)=PROGRAM, eller skriv ut "
            + "HTML-sidan från en webbläsare.",
        en: "Install Chromium (apt-get install chromium), name another one with \(variable)=PROGRAM, or print the HTML "
            + "page from a browser.")

    static func noBrowser(_ named: String?) -> CommandFailure {
        let name = named.map { " (\($0))" } ?? ""
        return CommandFailure(
            .notFound, .browserMissing,
            what: Phrase(
                sv: "Det finns ingen webbläsare som kan göra en PDF\(name).",
                en: "There is no browser that could make a PDF\(name)."), remedy: remedy)
    }

    private func failure(_ why: Phrase) -> CommandFailure { Self.failure(of: program, why) }

    static func failure(of program: String, _ why: Phrase) -> CommandFailure {
        CommandFailure(
            .inputOutput, .browserFailed,
            what: Phrase(
                sv: "Webbläsaren \(program) gjorde ingen PDF: \(why.sv).",
                en: "The browser \(program) made no PDF: \(why.en)."), remedy: remedy)
    }
}
