import Testing

/// Every report on a registry in which nothing has happened yet, and what is wrong with a period.
@Suite struct ReportCommandTests {
    @Test(arguments: ["validation", "funnel", "outcomes", "sampling", "workload"])
    func printsInEveryFormat(_ report: String) throws {
        let office = try Office()
        for format in ["text", "json", "csv"] {
            for language in ["sv", "en"] {
                let run = try office.must("report", report, "--format", format, "--language", language, as: "maria")
                if format == "json" { _ = try run.object() }
            }
        }
        _ = try office.must("report", report, "--public", "--by", "municipality", as: "maria")
    }

    @Test func theQualityReportIsAPageOrADocument() throws {
        let office = try Office()
        let page = try office.must("report", "quality", "--stage", "internal", as: "maria")
        #expect(page.output.hasPrefix("<!DOCTYPE html>"))
        let document = try office.must("report", "quality", "--stage", "external", "--xml", as: "maria")
        #expect(document.output.hasPrefix("<QualityReport xmlns=\"urn:intyga:quality-report:1\""))
        let json = try office.must("report", "quality", "--stage", "internal", "--format", "json", as: "maria")
        #expect(try json.object()["stage"] as? String == "internal")
        let written = try office.must("report", "quality", "--stage", "internal", "-o", "report.html", as: "maria")
        #expect(written.output.contains("report.html"))
        // Nothing is overwritten.
        let again = try office.run("report", "quality", "--stage", "internal", "-o", "report.html", as: "maria")
        #expect(again.status == 73)
    }

    @Test func aPeriodDoesNotEndBeforeItBegins() throws {
        let office = try Office()
        let run = try office.run(
            "report", "outcomes", "--from", "2026-02-01", "--until", "2026-01-01", as: "maria")
        #expect(run.status != 0)
        #expect(run.error.contains("2026-02-01"))
        let unknown = try office.run("report", "quality", "--stage", "middle", as: "maria")
        #expect(unknown.status == 64)
        let grouping = try office.run("report", "outcomes", "--by", "age", as: "maria")
        #expect(grouping.status == 64)
    }
}
