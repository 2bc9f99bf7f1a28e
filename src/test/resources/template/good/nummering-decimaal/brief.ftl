<document titel="Nummering" nummering="decimaal">
<deel>
  <sectie id="een"><kop>Een</kop>
    <sectie id="een-een"><kop>Een punt een</kop><alinea>Tekst.</alinea></sectie>
    <sectie nummer="nee" id="zonder"><kop>Zonder nummer</kop>
      <sectie><kop>Eronder</kop><alinea>Tekst<voetnoot>Noot een.</voetnoot>.</alinea></sectie>
    </sectie>
    <sectie><kop>Een punt twee<voetnoot>Noot twee, in een kop.</voetnoot></kop>
      <tabel id="t-een" samenvatting="s"><bijschrift>Eerste</bijschrift><kolom/><rij><cel>x<voetnoot>Noot drie.</voetnoot></cel></rij></tabel>
      <tabel id="t-zonder" samenvatting="s"><kolom/><rij><cel>x</cel></rij></tabel>
      <tabel id="t-twee" samenvatting="s"><bijschrift>Tweede</bijschrift><kolom/><rij><cel>x</cel></rij></tabel>
    </sectie>
  </sectie>
  <sectie id="twee"><kop>Twee</kop>
    <kader id="k-een"><titel>Kader een</titel><alinea>Tekst<voetnoot>Noot vier.</voetnoot>.</alinea></kader>
    <kader id="k-zonder" nummer="nee"><titel>Los <sterk>kader</sterk></titel><alinea>Tekst.</alinea></kader>
    <kader id="k-twee"><titel>Kader twee</titel><alinea>Tekst.</alinea></kader>
  </sectie>
  <sectie><kop>Verwijzingen</kop>
    <alinea><verwijzing naar="een"/>, <verwijzing naar="een-een"/> en <verwijzing naar="zonder"/>.</alinea>
    <alinea>Zie <verwijzing naar="t-een"/>. <verwijzing naar="t-twee"/> ook (<verwijzing naar="k-een"/>). <sterk><verwijzing naar="k-twee"/></sterk> ook.</alinea>
    <alinea>Zie ook <verwijzing naar="k-zonder"/>, <verwijzing naar="twee"/> en <verwijzing naar="later"/>.<voetnoot><verwijzing naar="t-een"/>.</voetnoot></alinea>
  </sectie>
</deel>
<deel vorm="staand"><sectie id="later"><kop>Later, in een ander deel</kop><alinea>Tekst.</alinea></sectie></deel>
</document>
