internal import Dispatch

/// Pure work that other cores do while this thread goes on.
///
/// `@unchecked Sendable`: each slot is written by one worker before it leaves the group, and read only after the group
/// is empty.
final class Ahead<Output: Sendable>: @unchecked Sendable {
    private let group = DispatchGroup()
    private let slots: UnsafeMutableBufferPointer<Output?>

    /// - Parameter queue: one of its own for work that takes long, so that nothing short waits for it.
    init(_ count: Int, on queue: DispatchQueue = .global(), _ work: @escaping @Sendable (Int) -> Output) {
        slots = .allocate(capacity: count)
        slots.initialize(repeating: nil)
        for index in 0..<count {
            queue.async(group: group) {
                self.slots[index] = work(index)
            }
        }
    }

    /// Waits for the work to be done.
    func outputs() -> [Output] {
        group.wait()
        return slots.compactMap { $0 }
    }

    deinit {
        // A worker holds on to this object, so that all of them have left by now.
        slots.deinitialize()
        slots.deallocate()
    }
}
