import com.itextpdf.text.Rectangle;
import com.itextpdf.text.pdf.*;
import com.itextpdf.text.pdf.security.*;
import java.io.*;
import java.security.*;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** key.p12 in.pdf out.pdf CADES|CMS SHA-256: signs with a visible box on the second page. */
public class SignWithIText {
  public static void main(String[] given) throws Exception {
    Security.addProvider(new BouncyCastleProvider());
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new FileInputStream(given[0]), "x".toCharArray());
    String alias = store.aliases().nextElement();
    PrivateKey key = (PrivateKey) store.getKey(alias, "x".toCharArray());
    PdfStamper stamper = PdfStamper.createSignature(new PdfReader(given[1]), new FileOutputStream(given[2]), '\0', null, true);
    PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
    appearance.setVisibleSignature(new Rectangle(320, 60, 520, 120), 2, "chu-ky");
    MakeSignature.signDetached(
        appearance,
        new BouncyCastleDigest(),
        new PrivateKeySignature(key, given[4], "BC"),
        store.getCertificateChain(alias),
        null,
        null,
        null,
        0,
        MakeSignature.CryptoStandard.valueOf(given[3]));
  }
}
