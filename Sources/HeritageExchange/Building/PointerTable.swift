/// A small table keyed by pointers, read once per element: open addressing, since hashing them the
/// safe way costs more than all the rest of the look-up.
struct PointerTable<Value> {
  private var slots: [(pointer: UnsafeRawPointer, value: Value)?]
  private let mask: Int

  init(_ entries: [(UnsafePointer<UInt8>, Value)]) {
    var capacity = 16
    // At most a quarter full, so that there is always a free slot to stop at.
    while capacity < 4 * entries.count { capacity *= 2 }
    mask = capacity - 1
    slots = Array(repeating: nil, count: capacity)
    for (pointer, value) in entries {
      var index = Self.hash(pointer) & mask
      while let slot = slots[index], slot.pointer != UnsafeRawPointer(pointer) {
        index = (index + 1) & mask
      }
      slots[index] = (UnsafeRawPointer(pointer), value)
    }
  }

  subscript(pointer: UnsafePointer<UInt8>) -> Value? {
    var index = Self.hash(pointer) & mask
    while let slot = slots[index] {
      if slot.pointer == UnsafeRawPointer(pointer) { return slot.value }
      index = (index + 1) & mask
    }
    return nil
  }

  /// Fibonacci hashing: the upper bits of the product depend on all bits of the address.
  private static func hash(_ pointer: UnsafePointer<UInt8>) -> Int {
    Int(truncatingIfNeeded: (UInt64(UInt(bitPattern: pointer)) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
