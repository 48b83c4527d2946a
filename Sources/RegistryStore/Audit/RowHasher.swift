/// Hashes the columns of a row as SQLite keeps them: of each its type, with its length where it has one, and then its value.
///
/// The row is written down in one piece and hashed as one: to hand each value to the hash would cost several times as much. The place
/// for it is used again for the next row.
struct RowHasher: ~Copyable {
    private var bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 512, alignment: 8)
    private var count = 0

    init() {}

    deinit { bytes.deallocate() }

    mutating func addNull() {
        put(0)
    }

    mutating func add(_ number: Int64) {
        put(1)
        put(number)
    }

    /// No column of the registry holds one, so that it equals nothing.
    mutating func addNumberWithFraction() {
        put(-1)
    }

    mutating func add(text: UnsafeRawBufferPointer) {
        put(Int64(text.count) << 2 | 2)
        put(text)
    }

    mutating func add(blob: UnsafeRawBufferPointer) {
        put(Int64(blob.count) << 2 | 3)
        put(blob)
    }

    private mutating func put(_ number: Int64) {
        makeRoom(for: 8)
        bytes.storeBytes(of: number, toByteOffset: count, as: Int64.self)
        count += 8
    }

    private mutating func put(_ content: UnsafeRawBufferPointer) {
        makeRoom(for: content.count)
        UnsafeMutableRawBufferPointer(rebasing: bytes[count..<count + content.count]).copyMemory(from: content)
        count += content.count
    }

    private mutating func makeRoom(for length: Int) {
        if count + length > bytes.count { grow(by: length) }
    }

    private mutating func grow(by length: Int) {
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * (count + length), alignment: 8)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        bytes.deallocate()
        bytes = larger
    }

    /// The hash of the row, after which the next one begins.
    mutating func finish() -> UInt64 {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        count = 0
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}
