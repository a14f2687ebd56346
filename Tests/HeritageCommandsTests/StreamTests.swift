import Glibc
import HeritageTestSupport
import Testing

@testable import HeritageCommands

@Suite struct StreamTests {
  @Test func outputIsHeldBackUntilItIsFlushed() throws {
    let pipe = try Pipe()
    let sink = FileDescriptorSink(pipe.writing, capacity: 1_024)
    sink.write("文")
    sink.write("保")
    #expect(pipe.available == 0)
    sink.flush()
    #expect(pipe.available == 6)
    #expect(sink.failure == nil)
  }

  @Test func aFullBufferIsWrittenByItself() throws {
    let pipe = try Pipe()
    let sink = FileDescriptorSink(pipe.writing, capacity: 4)
    sink.write("abcde")
    #expect(pipe.available == 5)
  }

  @Test func aClosedDescriptorIsNoFailure() {
    let sink = FileDescriptorSink(-1, capacity: 0)
    sink.write("x")
    #expect(sink.failure == nil)
  }

  @Test func aFullDeviceIsAFailure() {
    let device = open("/dev/full", O_WRONLY)
    defer { close(device) }
    let sink = FileDescriptorSink(device, capacity: 0)
    sink.write("x")
    #expect(sink.failure == ENOSPC)
  }

  /// A file that is begun gets a mark, one that is added to does not, nor do pipes and devices.
  @Test func aNewFileIsToldFromAllElse() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("list.csv")
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(file) }
    let sink = FileDescriptorSink(file, capacity: 1_024)
    #expect(sink.isNewFile)
    sink.write("x")
    #expect(!sink.isNewFile)
    sink.flush()
    #expect(!FileDescriptorSink(file, capacity: 0).isNewFile)
    let device = open("/dev/null", O_WRONLY)
    defer { close(device) }
    #expect(!FileDescriptorSink(device, capacity: 0).isNewFile)
    #expect(!FileDescriptorSink(try Pipe().writing, capacity: 0).isNewFile)
    #expect(!FileDescriptorSink(-1, capacity: 0).isNewFile)
  }

  @Test func inputThatNeverEndsIsGivenUp() {
    let endless = InputReader { [UInt8](repeating: 0x78, count: $0) }
    #expect(throws: StreamFailure.self) { try endless.readAll() }
    let line = InputReader { [UInt8](repeating: 0x78, count: $0 << 8) }
    #expect(throws: StreamFailure.self) { try line.readLine() }
  }

  @Test func inputIsReadByLinesAndByBytes() throws {
    let pipe = try Pipe()
    FileDescriptorSink(pipe.writing, capacity: 0).write("一\n二\r\nrest")
    pipe.closeWriting()
    let reader = InputReader(descriptor: pipe.reading)
    #expect(try reader.readLine() == "一")
    #expect(try reader.readLine() == "二")
    #expect(try reader.read(upTo: 3) == Array("res".utf8))
    #expect(try reader.readLine() == "t")
    #expect(try reader.readLine() == nil)
    #expect(try reader.read(upTo: 3) == [])
  }

  @Test func unreadableInputIsReported() {
    let reader = InputReader(descriptor: -1)
    let error = #expect(throws: StreamFailure.self) { try reader.readLine() }
    #expect(error?.report.text(width: nil) == "错误 [E-IO]\n  读标准输入失败: 系统错误 9。\n")
  }
}
