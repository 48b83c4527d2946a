import Foundation

/// The paths from certificates to anchors that one verifier has already followed.
///
/// 1. The key is the certificates' exact bytes; nothing is concluded from names or digests.
/// 2. Only paths that were found are kept, so that nobody fills the memory with certificates of their own.
/// 3. A path says nothing about a time; that is asked anew for every document.
///
/// `@unchecked Sendable`: the dictionary is touched only under the lock.
final class SignerPathCache: @unchecked Sendable {
    struct Entry: Sendable {
        let path: SignerPath
        let key: SignerKey
        let fingerprint: Fingerprint
        /// Of each certificate, in base64, as a seal names them.
        let digests: [[UInt8]]
    }

    /// Anchors are few, and an authority's sealers are few: the bound is for safety, not for use.
    private static let capacity = 256

    private let lock = NSLock()
    private var entries: [[[UInt8]]: Entry] = [:]

    subscript(certificates: [[UInt8]]) -> Entry? {
        get { lock.withLock { entries[certificates] } }
        set {
            lock.withLock {
                if entries.count >= Self.capacity { entries.removeAll() }
                entries[certificates] = newValue
            }
        }
    }
}
