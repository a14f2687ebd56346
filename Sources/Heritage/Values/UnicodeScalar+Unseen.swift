extension Unicode.Scalar {
  /// Whether it cannot be seen, or turns the direction of writing: controls, bidi controls, and what has no width of
  /// its own. Selectors of ideographic variants are not among them: they change how a name looks.
  package var isUnseen: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true  // invisible
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true  // zero width, bidi, separators
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // fillers, marks, tags
    default: false
    }
  }
}
