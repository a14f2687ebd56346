import Glibc
import Synchronization

/// A terminal that gives its keys one by one. However the program ends or stops while it waits for a key, short of
/// `kill -9`, the terminal is set back as it was first.
final class RawTerminal {
  enum Event: Hashable, Sendable {
    case byte(UInt8)
    /// Back after a stop, or of another size: what is shown is to be drawn anew.
    case changed
    case end
  }

  private let input: Int32
  private var settings = termios()
  private var mask = sigset_t()
  /// The signals kept back while a key is waited for.
  private var waiting = sigset_t()
  private var actions: [(signal: Int32, action: sigaction)] = []

  /// `nil` where the descriptor is no terminal.
  init?(input: Int32) {
    self.input = input
    // tcgetattr(3) returns 0, or -1 where it is none. pselect(2) takes descriptors that a set has room for.
    guard (0..<64).contains(input), tcgetattr(input, &settings) == 0 else { return nil }
    // Made before a handler can ask for it.
    caughtSignal.store(0, ordering: .relaxed)
  }

  deinit { leave() }

  private var isEntered: Bool { !actions.isEmpty }

  /// Signals are kept back but while ``next()`` waits, so that none comes between the settings and their return.
  func enter() {
    guard !isEntered, tcgetattr(input, &settings) == 0 else { return }
    var kept = sigset_t()
    sigemptyset(&kept)
    for signal in Self.signals { sigaddset(&kept, signal) }
    pthread_sigmask(SIG_BLOCK, &kept, &mask)
    waiting = mask
    for signal in Self.signals { catchSignal(signal) }
    // Whoever started the program may have kept signals back; here they are waited for.
    for (signal, _) in actions { sigdelset(&waiting, signal) }
    var raw = settings
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON)
    // Without ICANON, VMIN and VTIME stand where VEOF and VEOL do: one byte, and no time.
    raw.c_cc.6 = 1
    raw.c_cc.5 = 0
    tcsetattr(input, TCSADRAIN, &raw)
  }

  /// Sets everything back.
  func leave() {
    guard isEntered else { return }
    tcsetattr(input, TCSADRAIN, &settings)
    for (signal, action) in actions {
      var action = action
      sigaction(signal, &action, nil)
    }
    actions = []
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Waits for a key. A signal that ends or stops the program does so here, with the terminal set back.
  func next() throws -> Event {
    while true {
      var ready = fd_set()
      ready.__fds_bits.0 = 1 << Int(input)
      // pselect(2) returns the number of descriptors that can be read, or -1 with EINTR after a signal.
      let count = pselect(input + 1, &ready, nil, nil, nil, &waiting)
      if count < 0, errno != EINTR { throw StreamFailure(.reading, code: errno) }
      let signal = caughtSignal.exchange(0, ordering: .relaxed)
      if signal == SIGWINCH || signal == SIGCONT {
        // After a stop the terminal may have been left to others.
        leave()
        enter()
        return .changed
      }
      if signal != 0 { return raise(signal) }
      if count > 0 { return try read() }
    }
  }

  /// Lets a signal do what it would have done, with the terminal set back; returns where the program goes on.
  func raise(_ signal: Int32) -> Event {
    leave()
    var one = sigset_t()
    sigemptyset(&one)
    sigaddset(&one, signal)
    pthread_sigmask(SIG_UNBLOCK, &one, nil)
    kill(getpid(), signal)
    enter()
    return .changed
  }

  private func read() throws -> Event {
    var byte: UInt8 = 0
    // read(2) returns the number of bytes, zero at the end, or -1: EIO where the terminal is gone.
    let count = Glibc.read(input, &byte, 1)
    if count < 0, errno != EINTR, errno != EIO { throw StreamFailure(.reading, code: errno) }
    if count < 0, errno == EINTR { return .changed }
    return count == 1 ? .byte(byte) : .end
  }

  private static let signals = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH,
  ]

  /// A signal that is ignored stays ignored.
  private func catchSignal(_ signal: Int32) {
    var (ours, before) = (sigaction(), sigaction())
    sigaction(signal, nil, &before)
    let isIgnored =
      unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
    guard !isIgnored else { return }
    ours.__sigaction_handler.sa_handler = { caughtSignal.store($0, ordering: .relaxed) }
    sigaction(signal, &ours, nil)
    actions.append((signal, before))
  }
}

/// The last signal that came while a key was waited for; 0 where none did.
private let caughtSignal = Atomic<Int32>(0)

/// How many columns the terminal at a descriptor has; `nil` where it does not say.
func terminalColumns(_ descriptor: Int32) -> Int? {
  var size = winsize()
  // ioctl(2) returns -1 where it is no terminal.
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}
