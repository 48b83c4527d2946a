import Dispatch

/// Work on all cores.
enum Parallel {
    /// `transform` of each element, in order.
    static func map<Element: Sendable, Value: Sendable>(
        _ elements: [Element], _ transform: @Sendable (Element) -> Value
    ) -> [Value] {
        [Value?](unsafeUninitializedCapacity: elements.count) { buffer, count in
            buffer.initialize(repeating: nil)
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: elements.count) { index in
                // Each iteration writes a slot of its own.
                slots[index] = transform(elements[index])
            }
            count = elements.count
        }.compactMap { $0 }
    }
}
