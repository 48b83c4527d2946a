/// Values by key: those that came up, and those of which it is known that they are not there.
struct Known<Key: Hashable, Value> {
    /// `nil` for what is known not to be there: one table, so that one look says all.
    private var entries: [Key: Value?] = [:]

    /// What is known of a key, if anything.
    func look(_ key: Key) -> Value?? { entries[key] }

    subscript(key: Key) -> Value? { entries[key] ?? nil }

    /// Reads a part of a value, without a copy of all of it.
    func part<Part>(of key: Key, _ read: (Value) -> Part) -> Part? {
        guard let index = entries.index(forKey: key) else { return nil }
        return entries.values[index].map(read)
    }

    /// Whether nothing came up.
    var isEmpty: Bool { entries.isEmpty }

    /// Every value that there is.
    var values: some Sequence<Value> { entries.values.lazy.compactMap { $0 } }

    /// The values that there are, by key.
    var byKey: [Key: Value] { entries.compactMapValues { $0 } }

    /// Those of `keys` of which nothing is known.
    func unknown(_ keys: Set<Key>) -> Set<Key> {
        keys.filter { entries[$0] == nil }
    }

    mutating func set(_ key: Key, _ value: Value?) {
        makeRoom()
        entries.updateValue(value, forKey: key)
    }

    /// Marks those of `keys` of which nothing is known.
    mutating func setAbsent(_ keys: some Sequence<Key>) {
        for key in keys where entries[key] == nil {
            makeRoom()
            entries.updateValue(nil, forKey: key)
        }
    }

    /// Changes a value that is there.
    mutating func change(_ key: Key, _ change: (inout Value) -> Void) {
        guard let index = entries.index(forKey: key), var value = entries.values[index] else { return }
        // Out of the table meanwhile, so that it is changed where it is.
        entries.values[index] = nil
        change(&value)
        entries.values[index] = value
    }

    /// A table that grows moves all that it holds: it grows seldom, and then by much.
    private mutating func makeRoom() {
        if entries.count == entries.capacity { entries.reserveCapacity(4 * entries.count) }
    }
}
