/// Values by key: those that came up, and those of which it is known that they are not there.
struct Known<Key: Hashable, Value> {
    private(set) var values: [Key: Value] = [:]
    private var absent: Set<Key> = []

    func isAbsent(_ key: Key) -> Bool { absent.contains(key) }

    /// Those of `keys` of which nothing is known.
    func unknown(_ keys: Set<Key>) -> Set<Key> {
        keys.filter { values[$0] == nil && !absent.contains($0) }
    }

    mutating func set(_ key: Key, _ value: Value?) {
        if let value {
            // A table that grows moves all that it holds: it grows seldom, and then by much.
            if values.count == values.capacity { values.reserveCapacity(4 * values.count) }
            values[key] = value
        } else {
            values[key] = nil
            absent.insert(key)
        }
    }

    /// Marks those of `keys` that have no value.
    mutating func setAbsent(_ keys: some Sequence<Key>) {
        for key in keys where values[key] == nil { absent.insert(key) }
    }

    /// Changes a value that is there.
    mutating func change(_ key: Key, _ change: (inout Value) -> Void) {
        guard let index = values.index(forKey: key) else { return }
        change(&values.values[index])
    }
}
