package nl.paraaf.build;

import java.util.*;

public final class Scratch {
  public static void main(String[] a) throws Exception {
    Locale.setDefault(Locale.ROOT);
    long seed = Long.parseLong(a[0]);
    int n = Integer.parseInt(a[1]);
    Folder folder = new Folder();
    long t0 = System.nanoTime();
    Outcome first = folder.make(Folder.everything(), Manner.CHANGED);
    System.out.println("first " + (System.nanoTime() - t0) / 1000000 + " made " + first.made().size());
    Edits edits = new Edits(seed);
    int good = 0;
    for (int i = 0; i < n; i++) {
      Map<String, String> c = new TreeMap<>(folder.content), t = new TreeMap<>(folder.templates);
      String what = edits.edit(folder);
      long t1 = System.nanoTime();
      Outcome inc = folder.make(Folder.everything(), new Manner(false, true, false, Optional.empty()));
      long t2 = System.nanoTime();
      Folder fresh = folder.fresh();
      Outcome full = fresh.make(Folder.everything(), Manner.ANEW);
      long t3 = System.nanoTime();
      boolean ie = inc.count(nl.paraaf.diagnostic.Severity.FOUT) > 0, fe = full.count(nl.paraaf.diagnostic.Severity.FOUT) > 0;
      String verdict;
      if (ie != fe) {
        verdict = "DIFFERENT ERRORS inc=" + ie + " full=" + fe + " " + full.diagnostics().stream().filter(d -> d.severity() == nl.paraaf.diagnostic.Severity.FOUT).toList();
      } else if (fe) {
        verdict = "error";
      } else {
        good++;
        Map<String, String> x = folder.made(), y = fresh.made();
        Set<String> diff = new TreeSet<>();
        for (String k : new TreeSet<>(x.keySet())) if (!Objects.equals(x.get(k), y.get(k))) diff.add(k);
        for (String k : y.keySet()) if (!x.containsKey(k)) diff.add("missing " + k);
        verdict = diff.isEmpty() ? "same" : "DIFFERENT " + diff;
        if (diff.contains("manifest.json")) {
          String[] l = x.get("manifest.json").split("\n"), m = y.get("manifest.json").split("\n");
          for (int j = 0; j < Math.min(l.length, m.length); j++) if (!l[j].equals(m[j])) { System.out.println("  " + l[j] + " | " + m[j]); break; }
        }
      }
      System.out.println(i + " " + what + " | " + verdict + " | made " + inc.made().size() / 2 + " kept " + inc.upkeep().kept() + " | inc " + (t2 - t1) / 1000000 + " full " + (t3 - t2) / 1000000);
      if (fe) { folder.content.clear(); folder.content.putAll(c); folder.templates.clear(); folder.templates.putAll(t); }
    }
    System.out.println("good " + good);
  }
}
