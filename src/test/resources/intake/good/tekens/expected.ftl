<alinea plaats="tekst.md:1:1">Kosten: &#36; 5, &#36;{geen} en &#35;{ook niet}; &lt;#if x&gt; &#91;#if] &#91;=x] A &amp; B &quot;c&quot; 'd' &lt; 5 &gt; 3 € 11,3 miljoen.</alinea>
<alinea plaats="tekst.md:3:1">CO₂ en 😀 ${x}</alinea>
