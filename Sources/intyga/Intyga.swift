import ArgumentParser
import CompetenceRegistry

@main
struct Intyga: ParsableCommand {
    mutating func run() throws {}
}
