import Foundation
import Testing

@Suite struct ReadmeTests {
    /// What the README shows of the library is code that compiles and is tested: `FSLADemoTests` runs it.
    @Test func showsTheExampleAsItIs() throws {
        let here = URL(filePath: #filePath).deletingLastPathComponent()
        let example = try String(contentsOf: here.appending(path: "ReadmeExample.swift"), encoding: .utf8)
        let readme = try String(contentsOf: here.appending(path: "../../README.md").standardized, encoding: .utf8)
        let code = example.split(separator: "\n", maxSplits: 1)[1]
        #expect(readme.contains("```swift\n\(code)```\n"))
    }
}
