<document titel="T">
<deel>
  <alinea><link naar="http://example.org">a</link> <link naar="www.example.org">b</link> <link naar="javascript:alert(1)">c</link> <link naar="https://een adres.nl">d</link> <link naar="#a">e</link></alinea>
</deel>
</document>
