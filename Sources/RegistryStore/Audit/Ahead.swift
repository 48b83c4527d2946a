internal import Dispatch
internal import Foundation

/// Pure work that other cores do while this thread goes on.
///
/// `@unchecked Sendable`: each slot is written by one worker before it leaves the group, and read only after the group
/// is empty.
final class Ahead<Output: Sendable>: @unchecked Sendable {
    private let group = DispatchGroup()
    private let slots: UnsafeMutableBufferPointer<Output?>

    init(_ count: Int, _ work: @escaping @Sendable (Int) -> Output) {
        slots = .allocate(capacity: count)
        slots.initialize(repeating: nil)
        for index in 0..<count {
            DispatchQueue.global().async(group: group) {
                self.slots[index] = work(index)
            }
        }
    }

    /// Long work that fills what other threads leave of the cores, on a thread of its own.
    init(aside work: @escaping @Sendable () -> Output) {
        slots = .allocate(capacity: 1)
        slots.initialize(repeating: nil)
        group.enter()
        let thread = Thread {
            #if os(Linux)
                // Of a thread here; elsewhere it would be of the whole program.
                _ = nice(10)
            #endif
            self.slots[0] = work()
            self.group.leave()
        }
        thread.qualityOfService = .utility
        thread.start()
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
