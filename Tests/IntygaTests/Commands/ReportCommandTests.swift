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
        _ = try office.must("report", report, "--public", "--by", "framework", as: "maria")
    }

    @Test func theQualityReportIsAPageOrADocument() throws {
        let office = try Office()
        let page = try office.must("report", "quality", "--stage", "internal", as: "maria")
        #expect(page.output.hasPrefix("<!DOCTYPE html>"))
        let document = try office.must("report", "quality", "--stage", "external", "--xml", as: "maria")
        #expect(document.output.hasPrefix("<QualityReport xmlns=\"urn:intyga:quality-report:1\""))
        let json = try office.must("report", "quality", "--stage", "internal", "--format", "json", as: "maria")
        #expect(try json.object()["stage"] as? String == "internal")
        // Without a first day, from the day on which the registry was opened.
        let log = try office.must("audit", "log", "--format", "json", as: "maria").array()
        let opened = try #require(log.first { $0["number"] as? Int == 1 }?["at"] as? String)
        let from = try #require(json.object()["from"] as? String)
        // A moment is in UTC and a day in Sweden, up to two hours on.
        #expect(from >= String(opened.prefix(10)))
        let written = try office.must("report", "quality", "--stage", "internal", "-o", "report.html", as: "maria")
        #expect(written.output.contains("report.html"))
        // The same again is there already; anything else is not written over it.
        let kept = try office.read("report.html")
        try office.must("report", "quality", "--stage", "internal", "-o", "report.html", as: "maria")
        let other = try office.run("report", "quality", "--stage", "external", "-o", "report.html", as: "maria")
        #expect(other.status == 73)
        #expect(try office.read("report.html") == kept)
    }

    /// A breakdown that says nothing about what is counted is refused, not passed over.
    @Test func onlyWhatHasPartsIsBrokenDown() throws {
        let office = try Office()
        try office.assess()
        let byMunicipality = try office.must(
            "report", "workload", "--by", "municipality", "--format", "json", as: "maria"
        ).object()
        let groups = try #require(byMunicipality["groups"] as? [[String: Any]])
        #expect(groups.count == 1)
        // Anna, whose municipality is not recorded, assessed P-0001 in the one unit of the example.
        #expect((groups[0]["group"] as? [String: Any])?["key"] as? String == "unknown")
        let work = try #require(groups[0]["workload"] as? [String: Any])
        #expect(work["assessments"] as? Int == 8)
        let byFramework = try office.must("report", "workload", "--by", "framework", "--format", "csv", as: "maria")
        #expect(byFramework.output.hasPrefix("group,assessments,"))
        #expect(try office.run("report", "workload", "--by", "sex", as: "maria").status == 64)
        #expect(try office.run("report", "sampling", "--by", "municipality", as: "maria").status == 64)
        // The one case, in whatever way it is counted.
        for arguments in [
            ["outcomes", "--by", "sex"], ["funnel", "--by", "municipality"], ["validation", "--by", "sex"],
        ] {
            let run = try office.run(["report"] + arguments + ["--format", "json"], as: "maria")
            #expect(run.status == 0)
            #expect(run.output.contains("\"groups\""))
        }
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
