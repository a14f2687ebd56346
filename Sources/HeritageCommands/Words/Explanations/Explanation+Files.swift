extension Explanation {
  /// Files that come in and go out, whatever is in them.
  static let files: [Explanation] = [
    Explanation(
      "E-FILE-MISSING", "没有文件", "命令里写的文件不存在；表里写的照片、材料不在表所在的文件夹里（退出码 65）。",
      do: "查对路径和文件名。", exit: [.notFound, .inputInvalid]),
    Explanation(
      "E-FILE-UNREADABLE", "文件不能读取", "没有权限，或它是目录。", do: "照“建议”查权限。", exit: [.ioError]),
    Explanation(
      "E-FILE-EMPTY", "是空文件，或没有编号", "文件里什么也没有；成批办理的表里一个隐患编号也没有。", exit: [.inputInvalid]),
    Explanation(
      "E-FILE-SIZE", "文件超过上限", "佐证材料、扫描件、照片超过 evidence.megabytes 定的大小。",
      why: "材料存在登记册里面，文件太大会拖慢备份和核验。", do: "缩小照片，或调高上限。",
      try: ["wenbao setting set evidence.megabytes 40"], exit: [.inputInvalid]),
    Explanation(
      "E-FILE-KIND", "文件不是 XML", "按内容看是表格、压缩包、图片或别的文件。", do: "导出或另存为 XML 再导入。",
      exit: [.inputInvalid]),
    Explanation(
      "E-FILE-ROWS", "表里有几处错", "成批办理的表有几处错，一项也没有办；各处在哪一行、什么代码列在下面。",
      do: "全部改好再办一次。", try: ["wenbao hazard list --csv"], exit: [.inputInvalid]),
    Explanation(
      "E-FORMAT", "不是可以导入的文件", "看不出是哪一种导入文件。", do: "根元素须是报错里列出的之一。",
      try: ["wenbao import --help"], exit: [.inputInvalid]),
    Explanation(
      "E-KIND", "文件种类不对", "这个命令只收一种文件，给的是另一种。",
      when: "把批次文件交给 inspect record，或把检查记录交给 reconcile load。",
      do: "改用 wenbao import，它按内容认种类。", exit: [.inputInvalid]),
    Explanation(
      "E-OUTPUT", "不能写输出文件", "导出、打印、回报表的目标不能写，原因写在报错里。", do: "照“建议”查目录、权限、空间。",
      exit: [.ioError]),
    Explanation(
      "E-OUTPUT-EXISTS", "输出文件已经存在", "不覆盖已有的文件。", do: "换个名字；命令有 --force 的，确认后加上。",
      exit: [.refused]),
    Explanation(
      "E-OUTPUT-DATABASE", "输出文件是数据库，不会覆盖", "目标是登记册或其他数据库，加了 --force 也不覆盖。",
      do: "换个名字。", exit: [.refused]),
    Explanation(
      "E-REJECTS", "表格不能写出拒收的记录", "--rejects 把错的记录写成 XML，只用于 XML 文件。",
      do: "表格有错，在原表上改，再导入。", exit: [.usage]),
    Explanation(
      "E-WITHHELD", "有不公开坐标的文物点", "导出文物登记 XML 要能原样再导入，不能略去图形；其中有不公开坐标的。",
      why: "不公开的坐标不应随手导出。", do: "确要导出的，用 --site 逐处写明。", exit: [.refused]),
    Explanation(
      "E-EXPORT-CRS", "这种格式不能用这个坐标系", "导出时写了 --crs，而文件的格式没有这个坐标系。",
      why: "GeoJSON 和 KML 的标准只有经纬度，写成别的，读的人会把图放错地方；登记文件照登记时的坐标系写。",
      do: "测绘用的坐标写成 GeoPackage；别的格式不写 --crs。", try: ["wenbao export --help"],
      exit: [.usage]),
    Explanation(
      "E-DRAFT", "检查草稿不能读取", "逐项检查中断时留下的草稿坏了，没有动它。", do: "改名留着，重新检查。",
      try: ["wenbao inspect run 文物点"], exit: [.inputInvalid]),
    Explanation(
      "E-FOOTPRINT", "没有选定哪一块用地", "用地文件里没有用地、有几块而没有写明是哪一块，或有几处差错。",
      do: "用 --footprint 写明名称，名称列在报错里。", try: ["wenbao screen run 用地文件"],
      exit: [.inputInvalid]),
    Explanation(
      "E-POSITION", "经纬度不在昆山", "标志的经纬度在昆山范围之外。", when: "经度、纬度写反，或用了网络地图的偏移坐标。",
      do: "昆山约为东经 120.80–121.16°、北纬 31.10–31.55°，用 CGCS2000。", exit: [.inputInvalid]),
    Explanation(
      "E-CSV-ENCODING", "CSV 的编码不明", "表格文件不是 UTF-8、UTF-16 或 GBK。",
      do: "用表格软件另存为 xlsx 或“CSV UTF-8”。",
      exit: [.inputInvalid]),
    Explanation(
      "E-CSV-QUOTES", "CSV 的引号没有配对", "一格的引号没有关上，或关上以后还有字。", do: "整格加引号，里面的引号写两次。",
      exit: [.inputInvalid]),
    Explanation(
      "E-CSV-COLUMNS", "表头不对", "表头没有“编号”一列、同名的写了两次、有一列像是写错，或有一格在表头之外。",
      do: "照列表导出的表头写。", try: ["wenbao hazard list --csv"], exit: [.inputInvalid]),
    Explanation(
      "E-CSV-TWICE", "同一项写了两次", "表里同一个隐患编号有两行，不知道以哪一行为准。", do: "删去一行。",
      exit: [.inputInvalid]),
    Explanation(
      "E-CSV-DATE", "不是日期", "表里的日期看不懂。", do: "写作 2026-04-30、2026/4/30 或 2026年4月30日。",
      exit: [.inputInvalid]),
  ]
}
