public import CompetenceModel
import RegistryStore

/// What can be done next, and by whom, from the registry as it is at one moment.
public struct Guidance: Sendable, Hashable {
    /// Those asked about who are in the registry, in the order asked.
    public var people: [Person]
    /// What waits for anybody, oldest first.
    public var waiting: [WorkItem]
    /// What has to be there before anything can wait; `nil` where the work has begun.
    public var foundation: WorkItem?
    /// What there is to do when nothing waits for anybody; `nil` where nothing can be done before the foundation is laid.
    public var whenIdle: WorkItem?

    /// Somebody, and what they may do today.
    public struct Person: Sendable, Hashable {
        public var handle: Handle
        /// `nil` where it has been disposed of.
        public var name: String?
        /// The roles held today, in the order of the chain.
        public var roles: [Role]
    }

    public func person(_ handle: Handle) -> Person? { people.first { $0.handle == handle } }

    /// What waits for `handle`, oldest first.
    public func waiting(for handle: Handle) -> [WorkItem] { waiting.filter { $0.who.contains(handle) } }

    /// What is to be done where nothing waits for `handle`, by her or by others before her: what is about herself, as a key to be
    /// registered; what has to be there; what waits longest; somebody new.
    public func next(for handle: Handle?) -> WorkItem? {
        let own = handle.flatMap { handle in waiting.first { $0.subjects.contains(handle.text) } }
        let last = whenIdle.flatMap { item in handle.map(item.who.contains) ?? true ? item : nil }
        return own ?? foundation ?? waiting.first ?? last
    }
}

extension Registry {
    /// What can be done next.
    ///
    /// - Parameter handles: whose roles are wanted; those who are not in the registry are left out.
    public func guidance(for handles: [Handle] = []) throws(RegistryError) -> Guidance {
        try snapshot(matchesPeople: true) { snapshot, reader in
            var worklist = Worklist(snapshot: snapshot)
            worklist.affected = try reader.unexaminedImpact(in: snapshot)
            let people = try handles.compactMap { handle in
                try snapshot.practitioner(handle).map { practitioner in
                    let held = Set(practitioner.authorisations.filter { $0.isValid(on: snapshot.today) }.map(\.role))
                    return Guidance.Person(
                        handle: handle, name: try reader.overview(of: practitioner).name,
                        roles: Role.allCases.filter(held.contains))
                }
            }
            return Guidance(
                people: people, waiting: worklist.items(cases: snapshot.cases()), foundation: worklist.foundation(),
                whenIdle: worklist.newcomer())
        }
    }
}
